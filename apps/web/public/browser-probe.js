/* Sends browsers that cannot run the client to a page that says so. Plain ES5, served as it is. */
(function () {
  var able = 'noModule' in document.createElement('script') && typeof Promise === 'function' && 'at' in [];
  /* Array.prototype.at came with Chromium 92. The oldest kernel that is promised, and tried, is 103: what lies between is let in. */
  if (!able && location.pathname !== '/browser.html') location.replace('/browser.html');
})();
