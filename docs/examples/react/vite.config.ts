import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const service = process.env.ZONEGRAPH_SERVICE ?? "http://localhost:8080";

// The page asks its own host, and Vite hands the request on as one of the service's own origin: no CORS is needed.
const proxy = { "/graphql": { target: service, changeOrigin: true, headers: { origin: new URL(service).origin } } };

export default defineConfig({ plugins: [react()], server: { proxy }, preview: { proxy } });
