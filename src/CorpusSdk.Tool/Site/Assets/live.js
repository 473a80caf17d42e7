// On a page that is served while its texts are written: shows it again when they have changed.
(() => {
    const script = document.currentScript;
    const events = new EventSource(script.dataset.events);
    events.onmessage = event => {
        if (event.data !== script.dataset.version) {
            events.close();
            location.reload();
        }
    };
})();
