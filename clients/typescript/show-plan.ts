import createClient from "openapi-fetch";
import type { paths } from "./hrss-plan.js";

const baseUrl = process.env["HRSS_PLAN"] ?? "http://localhost:8080";
const gateway = createClient<paths, `application/${string}json`>({ baseUrl });

const { data, error } = await gateway.GET("/api/v1/plans/{plan}", {
  params: { path: { plan: "liuzhou-2021-2025" }, query: { period: "2021" } },
});
if (error) throw new Error(error.detail);

for (const { indicators } of data.chapters) {
  for (const { number, name, target, progress } of indicators) {
    console.log(number, name, target.printed, progress.achieved ?? "—", progress.verdict);
  }
}
