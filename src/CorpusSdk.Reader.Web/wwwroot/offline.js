// Keeps the program on the device, and says so once all of it is there.
navigator.serviceWorker?.register('service-worker.js', { updateViaCache: 'none' });
navigator.serviceWorker?.ready.then(() => document.documentElement.classList.add('offline-is-ready'));
