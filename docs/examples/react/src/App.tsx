import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { graphql } from "./generated";

const ENTERPRISES = graphql(`
  query Enterprises($zone: ID!, $after: String) {
    zone(id: $zone) {
      id
      nameEn
      enterprises(first: 3, after: $after, includeDescendants: true, orderBy: [{ nameEn: ASC }]) {
        totalCount
        edges {
          status
          node {
            id
            name
            nameEn
            evidence {
              id
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const SEARCH = graphql(`
  query Search($text: String!) {
    search(text: $text, first: 5) {
      edges {
        matchedOn
        node {
          id
          entityType
          name
          ... on Enterprise {
            legalForm
          }
          ... on Zone {
            level
          }
        }
      }
    }
  }
`);

/** What held on a day: not from the cache, which does not tell operations apart by their directives. */
const EARLIER = graphql(`
  query ThirtyYearsEarlier($zone: ID!) @asOf(date: "1992-01-01") {
    zone(id: $zone) {
      id
      enterprises(includeDescendants: true) {
        totalCount
      }
    }
  }
`);

const zone = "changchun-etdz";

export function App() {
  const [text, setText] = useState("");
  return (
    <>
      <input aria-label="Search" placeholder="Chinese, pinyin, initials or English" value={text} onChange={(event) => setText(event.target.value)} />
      {text.trim() === "" ? <Enterprises /> : <Hits text={text} />}
    </>
  );
}

function Enterprises() {
  const { data, error, fetchMore } = useQuery(ENTERPRISES, { variables: { zone } });
  const earlier = useQuery(EARLIER, { variables: { zone }, fetchPolicy: "no-cache" });
  if (error) {
    return <p role="alert">{error.message}</p>;
  }
  const page = data?.zone?.enterprises;
  return (
    <>
      <h1>{data?.zone?.nameEn ?? "…"}</h1>
      <p id="counts">
        {page?.totalCount} enterprises, of which {earlier.data?.zone?.enterprises.totalCount} may have been there in 1992
      </p>
      <ul>
        {page?.edges.map(({ node, status }) => (
          <li key={node.id}>
            {node.nameEn} · {node.name}
            <small>
              {status?.toLowerCase()} · {node.evidence.map((passage) => passage.id).join(", ")}
            </small>
          </li>
        ))}
      </ul>
      {page?.pageInfo.hasNextPage && (
        <button type="button" onClick={() => fetchMore({ variables: { after: page.pageInfo.endCursor } })}>
          More
        </button>
      )}
    </>
  );
}

function Hits({ text }: { text: string }) {
  const { data, error } = useQuery(SEARCH, { variables: { text } });
  if (error) {
    return <p role="alert">{error.message}</p>;
  }
  return (
    <ul id="hits">
      {data?.search.edges.map(({ node, matchedOn }) => (
        <li key={node.id}>
          {node.name}
          <small>
            {node.entityType} {"legalForm" in node ? node.legalForm : "level" in node ? node.level : ""} · {matchedOn.join(", ")}
          </small>
        </li>
      ))}
    </ul>
  );
}
