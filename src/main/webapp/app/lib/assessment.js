// The assessment that pages speak of: the newest sealed one, or the one that the address names.
import { useGet } from "./api.js";
import { useRoute } from "./router.js";

/** @returns {{assessment?: object, all: object[], loading: boolean, error?: Error, again: () => void}} */
export function useAssessment() {
  const { query } = useRoute();
  const found = useGet("/assessments", { state: "SEALED", count: 100 });
  const all = found.data?.items || [];
  const assessment = query.assessment ? all.find((one) => one.id === query.assessment) : all[0];
  return { assessment, all, loading: found.loading && !found.data, error: found.error, again: found.again };
}
