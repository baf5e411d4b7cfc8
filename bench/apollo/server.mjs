// @neo4j/graphql on Apollo Server, set up as the library's documentation advises for production. PORT and BOLT come from the bench.
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const typeDefs = /* GraphQL */ `
  extend schema @mutation(operations: [])

  type Enterprise
    @node
    @fulltext(
      indexes: [{ indexName: "entity_names", queryName: "searchEnterprises", fields: ["name", "nameEn"] }]
    ) {
    id: ID!
    name: String!
    nameEn: String!
    aliases: [String!]!
    description: String
    descriptionEn: String
    legalForm: String
    ownership: String
    tier: String
    foundedYear: Int
    creditCode: String
    version: Int!
    industries: [Industry!]! @relationship(type: "BELONGS_TO", direction: OUT, properties: "BelongsTo")
    zones: [Zone!]! @relationship(type: "LOCATED_IN", direction: OUT, properties: "LocatedIn")
    suppliers: [Enterprise!]! @relationship(type: "SUPPLIES_TO", direction: IN, properties: "SuppliesTo")
    customers: [Enterprise!]! @relationship(type: "SUPPLIES_TO", direction: OUT, properties: "SuppliesTo")
    institutes: [Institute!]! @relationship(type: "COOPERATES_WITH", direction: OUT, properties: "CooperatesWith")
    routes: [LogisticsRoute!]! @relationship(type: "SHIPS_VIA", direction: OUT, properties: "ShipsVia")
  }
  type Industry @node {
    id: ID!
    name: String!
    nameEn: String!
    industryKind: String!
    enterprises: [Enterprise!]! @relationship(type: "BELONGS_TO", direction: IN, properties: "BelongsTo")
  }
  type Zone @node {
    id: ID!
    name: String!
    nameEn: String!
    zoneKind: String!
    enterprises: [Enterprise!]! @relationship(type: "LOCATED_IN", direction: IN, properties: "LocatedIn")
  }
  type Institute @node {
    id: ID!
    name: String!
    nameEn: String!
    instituteKind: String!
    enterprises: [Enterprise!]! @relationship(type: "COOPERATES_WITH", direction: IN, properties: "CooperatesWith")
  }
  type LogisticsRoute @node {
    id: ID!
    name: String!
    nameEn: String!
    transportMode: String!
    stops: [Place!]! @relationship(type: "STOPS_AT", direction: OUT, properties: "StopsAt")
  }
  type Place @node { id: ID! name: String! nameEn: String! placeKind: String! }
  type BelongsTo @relationshipProperties { id: ID! primary: Boolean }
  type LocatedIn @relationshipProperties { id: ID! status: String }
  type SuppliesTo @relationshipProperties { id: ID! productEn: String }
  type CooperatesWith @relationshipProperties { id: ID! topicEn: String }
  type ShipsVia @relationshipProperties { id: ID! volumeTeu: Float year: Int }
  type StopsAt @relationshipProperties { id: ID! sequence: Int stopRole: String }
`;

const driver = neo4j.driver(process.env.BOLT, neo4j.auth.basic("", ""), { telemetryDisabled: true });
const neoSchema = new Neo4jGraphQL({
  typeDefs,
  driver,
  features: {
    excludeDeprecatedFields: {
      mutationOperations: true,
      aggregationFilters: true,
      aggregationFiltersOutsideConnection: true,
      relationshipFilters: true,
      attributeFilters: true,
    },
  },
});
const server = new ApolloServer({ schema: await neoSchema.getSchema(), introspection: false });
// Naming the database spares the driver a look-up of the home database.
await startStandaloneServer(server, {
  listen: { host: "127.0.0.1", port: Number(process.env.PORT) },
  context: async () => ({ sessionConfig: { database: "neo4j" } }),
});
