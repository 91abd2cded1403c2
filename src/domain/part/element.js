/* global customElements, document, HTMLElement, window */
/*
 * <ook-bij-twijfel deel="regio"><a href="…">…</a></ook-bij-twijfel>
 *
 * Put this file on your own site. It asks nothing of anybody until a visitor presses the link; then it opens our page
 * in a frame, which your page and what counts visitors on it cannot look into. Without this file the link is a link.
 * With lang="en" on the element the frame is in that language, where we have it.
 */
(function () {
  var site = 'SITE';
  var frames = 'FRAMES';
  if (!window.customElements || customElements.get('ook-bij-twijfel')) return;

  function Part() {
    return Reflect.construct(HTMLElement, [], Part);
  }
  Part.prototype = Object.create(HTMLElement.prototype);
  Part.prototype.constructor = Part;
  Part.prototype.connectedCallback = function () {
    this.addEventListener('click', function (event) {
      var link = event.target.closest('a');
      var part = frames[this.getAttribute('deel') || 'kaart'];
      if (!link || !part || this.querySelector('iframe')) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      var language = this.getAttribute('lang');
      var path = part.path;
      // What is not there in this language stays Dutch.
      if (part.languages.indexOf(language) >= 0) path = path.replace('/kader/', '/kader/' + language + '/');
      var frame = document.createElement('iframe');
      frame.title = link.textContent;
      frame.referrerPolicy = 'no-referrer';
      // It may not reach the page around it; it may open a page of its own, dial, and take the tab away at its exit.
      frame.setAttribute(
        'sandbox',
        'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation',
      );
      frame.style.width = '100%';
      frame.style.height = part.height;
      frame.style.border = '0';
      frame.src = site + path;
      // The link stays, for who cannot see the frame.
      this.insertBefore(frame, this.firstChild);
      frame.focus();
    });
  };
  customElements.define('ook-bij-twijfel', Part);
})();
