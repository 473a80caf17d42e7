// The list of this program's files, and what keeps them on the device.
self.importScripts('./service-worker-assets.js', './_content/CorpusSdk.Reader.Web/offline-worker.js');
