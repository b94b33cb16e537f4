// Written for browsers of 2013, in which no other script of the pane runs: Excel on a Windows without WebView2 shows the
// pane in Internet Explorer or the first Edge.
(function () {
  "use strict";
  if (typeof globalThis !== "undefined") return;
  var lines = [
    "这台电脑缺少 WebView2，面板打不开。请管理员安装微软的“Microsoft Edge WebView2 Runtime”（可离线安装），然后重新打开 Excel。没有 WebView2 时可以改用离线网页 offline.html。",
    "This computer lacks WebView2, so the pane cannot open. Ask your administrator to install the Microsoft Edge WebView2 Runtime, then start Excel again. Until then offline.html can be used in a browser.",
  ];
  var pane = document.getElementById("pane");
  while (pane.firstChild) pane.removeChild(pane.firstChild);
  for (var i = 0; i < lines.length; i++) {
    var line = document.createElement("p");
    line.className = "outside";
    line.appendChild(document.createTextNode(lines[i]));
    pane.appendChild(line);
  }
})();
