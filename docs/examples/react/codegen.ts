import type { CodegenConfig } from "@graphql-codegen/cli";

const config: CodegenConfig = {
  // Or the endpoint of a running service, which is then introspected: http://localhost:8080/graphql
  schema: process.env.ZONEGRAPH_SCHEMA ?? "../../../schema/published/schema.graphql",
  documents: ["src/*.tsx"],
  generates: {
    // Types of the operations in the documents, and of nothing else.
    "src/generated/": {
      preset: "client",
      presetConfig: { fragmentMasking: false },
      config: {
        scalars: { Date: "string", DateTime: "string", Long: "number", Url: "string", JSON: "Record<string, unknown>" },
        useTypeImports: true,
      },
    },
    // Which types each interface stands for: without it, Apollo drops the fields of fragments such as `fragment Names on Entity`.
    "src/generated/possible-types.ts": {
      plugins: ["fragment-matcher"],
      config: { apolloClientVersion: 3, useExplicitTyping: true },
    },
  },
};

export default config;
