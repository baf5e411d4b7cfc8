import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  // Or the endpoint of a running service, which is then introspected: http://localhost:8080/graphql
  schema: process.env.ZONEGRAPH_SCHEMA ?? "../../../schema/published/schema.graphql",
  documents: ["src/operations.ts"],
  generates: {
    "src/generated/": {
      preset: "client",
      config: {
        scalars: { Date: "string", DateTime: "string", Long: "number", Url: "string", JSON: "Record<string, unknown>" },
        enumsAsTypes: true,
        useTypeImports: true,
      },
    },
  },
  emitLegacyCommonJSImports: false,
};

export default config;
