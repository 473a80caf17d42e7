// Keeps every file of the program, archives included, in a cache of its own version, and serves from there. A new version is fetched
// whole beside the old one; it is shown from the next time the page is loaded. The service worker of a program imports the list of its files
// (service-worker-assets.js) and then this.
const scope = self.registration.scope;

// Two readers below one host are two programs.
const prefix = `reader-${new URL(scope).pathname}-`;
const version = prefix + self.assetsManifest.version;
const urls = new Set(self.assetsManifest.assets.map(asset => addressOf(asset.url)));

self.addEventListener('install', event => event.waitUntil(install()));
self.addEventListener('activate', event => event.waitUntil(activate()));
self.addEventListener('fetch', event => {
    if (event.request.method === 'GET' && event.request.url.startsWith(scope)) {
        event.respondWith(respond(event.request));
    }
});

// A name with a fingerprint never changes its content: what the page has just loaded need not be loaded again.
const hasFingerprint = /\.[a-z0-9]{10}\.(wasm|js)$/;

async function install() {
    const cache = await caches.open(version);
    await cache.addAll(self.assetsManifest.assets
        .filter(asset => asset.url !== 'service-worker.js')
        .map(asset => new Request(addressOf(asset.url), { integrity: asset.hash, cache: hasFingerprint.test(asset.url) ? 'default' : 'no-cache' })));
    await self.skipWaiting();
}

async function activate() {
    const keys = await caches.keys();
    await Promise.all(keys.filter(key => key.startsWith(prefix) && key !== version).map(key => caches.delete(key)));
    await self.clients.claim();
}

async function respond(request) {
    // Every address that is not a file is a place within the program.
    const url = inOneForm(request.url);
    const isPlace = request.mode === 'navigate' && !urls.has(url);
    const cache = await caches.open(version);
    return await cache.match(isPlace ? 'index.html' : url) ?? fetch(request);
}

// The list has the names of files as they are, and images beside texts have any.
function addressOf(file) {
    return new URL(file.split('/').map(encodeURIComponent).join('/'), scope).href;
}

// The same name can be escaped in more than one way: "(1)" is "%281%29" as well.
function inOneForm(address) {
    const url = new URL(address);
    try {
        url.pathname = url.pathname.split('/').map(part => encodeURIComponent(decodeURIComponent(part))).join('/');
    } catch {
        // It is the name of no file.
    }
    url.hash = '';
    return url.href;
}
