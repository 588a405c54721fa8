/** Jest's global teardown. */
export default async function stopCluster() {
  await globalThis.portalTestCluster?.stop();
  globalThis.portalTestCluster = undefined;
}
