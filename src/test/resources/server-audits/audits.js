// Runs all audits against a server, and prints the result of each as a line.
import { serverAudits } from "graphql-http";

for (const audit of serverAudits({ url: process.env.ZONEGRAPH_URL })) {
  const result = await audit.fn();
  console.log(result.status, result.id, result.name, result.reason ?? "");
}
