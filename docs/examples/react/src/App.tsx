import { useQuery } from "@apollo/client/react";
import { type ReactNode, useState } from "react";
import { graphql } from "./generated";
import type { NamesFragment } from "./generated/graphql";

/** For each type of entity, in each list. */
graphql(`
  fragment Names on Entity {
    name
    nameEn
  }
`);

const ENTERPRISES = graphql(`
  query Enterprises($zone: ID!, $after: String) {
    zone(id: $zone) {
      id
      ...Names
      hostedEvents {
        totalCount
      }
      enterprises(first: 3, after: $after, includeDescendants: true, orderBy: [{ nameEn: ASC }]) {
        totalCount
        edges {
          node {
            id
            ...Names
            evidence {
              id
              ordinal
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
          ...Names
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
  query EventsEarlier($zone: ID!) @asOf(date: "2021-06-30") {
    zone(id: $zone) {
      id
      hostedEvents {
        totalCount
      }
    }
  }
`);

const zone = "changchun-etdz";

const words = (value: string) => value.toLowerCase().replaceAll("_", " ");

export function App() {
  const [text, setText] = useState("");
  return (
    <>
      <input
        type="search"
        aria-label="Search"
        placeholder="Chinese, pinyin, initials or English"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {text.trim() === "" ? <Enterprises /> : <Hits text={text} />}
    </>
  );
}

function Enterprises() {
  const { data, error, fetchMore } = useQuery(ENTERPRISES, { variables: { zone } });
  const earlier = useQuery(EARLIER, { variables: { zone }, fetchPolicy: "no-cache" });
  const failure = error ?? earlier.error;
  if (failure) {
    return <p role="alert">{failure.message}</p>;
  }
  if (!data?.zone || !earlier.data?.zone) {
    return <p>Loading …</p>;
  }
  const { nameEn, hostedEvents, enterprises } = data.zone;
  return (
    <>
      <h1>{nameEn}</h1>
      <p id="counts">
        {enterprises.totalCount} enterprises · {hostedEvents.totalCount} events,{" "}
        {earlier.data.zone.hostedEvents.totalCount} as of 30 June 2021
      </p>
      <ul>
        {enterprises.edges.map(({ node }) => (
          <Entity key={node.id} names={node}>
            Evidence: {node.evidence.map((passage) => `¶ ${passage.ordinal}`).join(", ")}
          </Entity>
        ))}
      </ul>
      {enterprises.pageInfo.hasNextPage && (
        <button type="button" onClick={() => fetchMore({ variables: { after: enterprises.pageInfo.endCursor } })}>
          More
        </button>
      )}
    </>
  );
}

function Hits({ text }: { text: string }) {
  const { data, previousData, error } = useQuery(SEARCH, { variables: { text } });
  if (error) {
    return <p role="alert">{error.message}</p>;
  }
  // While the next answer is on its way, the previous one stays.
  const hits = (data ?? previousData)?.search.edges;
  if (hits?.length === 0) {
    return <p>Nothing found</p>;
  }
  return (
    <ul id="hits">
      {hits?.map(({ node, matchedOn }) => (
        <Entity key={node.id} names={node}>
          {words(node.entityType)}
          {"legalForm" in node && node.legalForm && `, ${words(node.legalForm)}`}
          {"level" in node && node.level && `, ${words(node.level)}`} · found by {matchedOn.map(words).join(", ")}
        </Entity>
      ))}
    </ul>
  );
}

function Entity({ names, children }: { names: NamesFragment; children: ReactNode }) {
  return (
    <li>
      <strong>{names.nameEn}</strong> <span lang="zh">{names.name}</span>
      <small>{children}</small>
    </li>
  );
}
