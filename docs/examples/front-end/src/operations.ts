import { graphql } from "./generated/index.js";

/** A page of the enterprises of a zone, the next page after a cursor. */
export const enterprisesOfZone = graphql(`
  query EnterprisesOfZone($zone: ID!, $after: String) {
    zone(id: $zone) {
      id
      name
      enterprises(first: 2, after: $after, orderBy: [{ nameEn: ASC }]) {
        totalCount
        edges {
          evidenceKeys
          node {
            id
            name
            nameEn
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
