(function () {
  document.documentElement.classList.add('js');
  if (window.innerWidth < 1100) { document.querySelector('.side details').open = false; }
  document.querySelectorAll('[data-filter]').forEach(function (box) {
    var items = Array.prototype.slice.call(
      document.querySelectorAll('#' + box.getAttribute('data-filter') + ' [data-text]'));
    var words = box.querySelector('input');
    var picks = Array.prototype.slice.call(box.querySelectorAll('select'));
    var told = box.querySelector('[role=status]');
    function show() {
      var text = words.value.trim().toLowerCase();
      var shown = 0;
      items.forEach(function (item) {
        var ok = !text || item.textContent.toLowerCase().indexOf(text) >= 0;
        picks.forEach(function (pick) {
          ok = ok && (!pick.value || item.getAttribute('data-' + pick.name) === pick.value);
        });
        item.hidden = !ok;
        shown += ok ? 1 : 0;
      });
      told.textContent = shown + ' of ' + items.length + ' shown';
    }
    words.addEventListener('input', show);
    picks.forEach(function (pick) { pick.addEventListener('change', show); });
  });
  var opened = [];
  window.addEventListener('beforeprint', function () {
    document.querySelectorAll('details:not([open])').forEach(function (box) {
      if (box.getAttribute('data-severity') === 'S1') { box.open = true; opened.push(box); }
    });
  });
  window.addEventListener('afterprint', function () {
    opened.forEach(function (box) { box.open = false; });
    opened = [];
  });
  function reveal() {
    var target = location.hash && document.getElementById(location.hash.slice(1));
    if (target && target.tagName === 'DETAILS') { target.open = true; }
  }
  window.addEventListener('hashchange', reveal);
  reveal();
})();
