import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The page asks its own host, and Vite hands the request on: no CORS is needed.
const proxy = { "/graphql": process.env.ZONEGRAPH_SERVICE ?? "http://localhost:8080" };

export default defineConfig({ plugins: [react()], server: { proxy }, preview: { proxy } });
