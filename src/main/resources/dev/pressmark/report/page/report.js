// Draws a chart of each table that is marked for it. The tables are the data: without this script they stand by themselves.
(function () {
  'use strict';
  var root = document.documentElement;
  var charts = [];
  var DAY = 86400000;
  var SPAN = 'from first to last';
  var OUTLETS = 7;
  var POINTS = ['circle', 'rect', 'triangle', 'rectRot'];

  function colour(name) {
    return getComputedStyle(root).getPropertyValue('--' + name).trim();
  }

  function seriesColour(label, index) {
    var meaning = { high: 'series-3', medium: 'series-5', low: 'series-2', 'no value': 'line', usual: 'series-3',
      'less than usual': 'series-5', nothing: 'bad', 'all others': 'faint', 'from first to last': 'line' };
    return colour(Object.hasOwn(meaning, label) ? meaning[label] : 'series-' + (index % 8 + 1));
  }

  function day(number) {
    return new Date(number * DAY).toISOString().slice(0, 10);
  }

  function read(table) {
    var heads = Array.from(table.tHead.rows[0].cells);
    var rows = Array.from(table.tBodies[0].rows);
    var numeric = heads.map(function (head, i) { return i; })
      .filter(function (i) { return rows.length && rows[0].cells[i].dataset.value !== undefined; });
    return {
      labels: rows.map(function (row) { return row.cells[0].textContent; }),
      notes: rows.map(function (row) {
        var last = row.cells[row.cells.length - 1];
        return last.dataset.value === undefined ? last.textContent : '';
      }),
      series: numeric.map(function (i) {
        return { label: heads[i].textContent,
          data: rows.map(function (row) { return Number(row.cells[i].dataset.value); }) };
      })
    };
  }

  function shares(data) {
    var sums = data.labels.map(function (label, row) {
      return data.series.reduce(function (sum, series) { return sum + series.data[row]; }, 0);
    });
    data.series.forEach(function (series) {
      series.counts = series.data;
      series.data = series.data.map(function (value, row) { return sums[row] ? 100 * value / sums[row] : 0; });
    });
  }

  // One set of points for each outlet that tells most of the stories, and one for all others: "Name 2026-03-02; ...".
  function outlets(notes) {
    var points = new Map();
    notes.forEach(function (note, story) {
      var days = new Map();
      note.split('; ').forEach(function (each) {
        var parts = each.match(/^(.+) (\d{4}-\d\d-\d\d)$/);
        if (parts) { days.set(parts[2], (days.get(parts[2]) || []).concat(parts[1])); }
      });
      days.forEach(function (names, date) {
        names.forEach(function (name, i) {
          // Those of one day stand above one another.
          var point = { x: Date.parse(date) / DAY + 0.5, y: story + 0.8 * ((i + 1) / (names.length + 1) - 0.5), outlet: name };
          points.set(name, (points.get(name) || []).concat(point));
        });
      });
    });
    var most = Array.from(points).sort(function (a, b) { return b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1); });
    var sets = most.slice(0, OUTLETS).map(function (outlet) { return { label: outlet[0], data: outlet[1] }; });
    if (most.length > OUTLETS) {
      sets.push({ label: 'all others', data: most.slice(OUTLETS).flatMap(function (outlet) { return outlet[1]; }) });
    }
    return sets.map(function (set) { return Object.assign(set, { type: 'scatter', parsing: false }); });
  }

  function datasets(kind, data) {
    if (kind === 'spans') {
      var from = data.series[0].data;
      var to = data.series[1].data;
      return outlets(data.notes).concat(
        { label: SPAN, data: from.map(function (start, i) { return [start, to[i] + 1]; }) });
    }
    if (kind === 'shares') { shares(data); }
    return data.series;
  }

  function shorten(text) {
    var length = window.innerWidth < 600 ? 16 : 34;
    return text.length > length ? text.slice(0, length - 1) + '…' : text;
  }

  function configure(kind, data) {
    var lying = kind !== 'columns';
    var sets = datasets(kind, data);
    var labelAxis = { stacked: true, grid: { display: false },
      ticks: { autoSkip: !lying, callback: function (value) { return shorten(this.getLabelForValue(value)); } } };
    var numberAxis = { stacked: kind !== 'spans', beginAtZero: kind !== 'spans', ticks: { precision: 0, maxRotation: 0 } };
    if (kind === 'shares') { numberAxis.max = 100; numberAxis.ticks.callback = function (value) { return value + ' %'; }; }
    if (kind === 'spans') {
      var first = Math.min.apply(null, data.series[0].data);
      var last = Math.max.apply(null, data.series[1].data) + 1;
      numberAxis.min = first - Math.ceil((last - first) / 50);
      numberAxis.max = last + Math.ceil((last - first) / 50);
      numberAxis.ticks.includeBounds = false;
      numberAxis.ticks.callback = function (value) { return day(value); };
    }
    return {
      type: 'bar',
      data: { labels: data.labels, datasets: sets },
      options: {
        animation: false, responsive: true, maintainAspectRatio: false, indexAxis: lying ? 'y' : 'x',
        scales: lying ? { x: numberAxis, y: labelAxis } : { x: labelAxis, y: numberAxis },
        plugins: {
          legend: { display: sets.length > 1, position: 'bottom', align: 'start', labels: { boxWidth: 12, boxHeight: 12, usePointStyle: kind === 'spans' } },
          tooltip: { callbacks: { title: function (items) {
            return data.labels[Math.round(kind === 'spans' ? items[0].parsed.y : items[0].dataIndex)];
          }, label: function (item) {
            var set = item.dataset;
            if (item.raw.outlet) { return item.raw.outlet + ': ' + day(Math.floor(item.raw.x)); }
            if (kind === 'spans') {
              return day(item.raw[0]) + ' to ' + day(item.raw[1] - 1);
            }
            var count = (set.counts || set.data)[item.dataIndex];
            return set.label + ': ' + count.toLocaleString('en') + (set.counts ? ' (' + item.raw.toFixed(1) + ' %)' : '');
          } } }
        }
      }
    };
  }

  // Before a chart is made, and again when the page's colours change: bars keep those they were first drawn in otherwise.
  function dress(chart) {
    chart.data.datasets.forEach(function (set, i) {
      set.backgroundColor = seriesColour(set.label, i);
      set.pointStyle = POINTS[i % POINTS.length];
      set.borderColor = set.type === 'scatter' ? set.backgroundColor : undefined;
      set.pointRadius = window.innerWidth < 600 ? 4 : 5;
      set.maxBarThickness = 28;
      set.minBarLength = set.label === SPAN ? 4 : undefined;
    });
    ['x', 'y'].forEach(function (axis) {
      var options = chart.options.scales[axis];
      options.ticks.color = colour('ink');
      options.grid.color = colour('line');
      options.border = { color: colour('line') };
    });
    chart.options.plugins.legend.labels.color = colour('ink');
  }

  function repaint() {
    charts.forEach(function (chart) {
      dress(chart);
      chart.update();
    });
  }

  Chart.defaults.font.family = getComputedStyle(document.body).fontFamily;
  Chart.defaults.font.size = 13;
  document.querySelectorAll('figure[data-chart]').forEach(function (figure) {
    var kind = figure.dataset.chart;
    var data = read(figure.querySelector('table'));
    if (!data.labels.length || !data.series.length) { return; }
    var plot = figure.querySelector('.plot');
    plot.hidden = false;
    plot.style.height = (kind === 'columns' ? 340 : 64 + (kind === 'spans' ? 40 : 30) * data.labels.length + (data.series.length > 1 ? 40 : 0)) + 'px';
    var configuration = configure(kind, data);
    configuration.options.plugins.colors = { enabled: false };
    configuration.options.scales.x.grid = configuration.options.scales.x.grid || {};
    configuration.options.scales.y.grid = configuration.options.scales.y.grid || {};
    dress(configuration);
    charts.push(new Chart(plot.querySelector('canvas'), configuration));
    figure.querySelector('details').open = false;
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint);
  window.addEventListener('beforeprint', function () {
    root.classList.add('printing');
    charts.forEach(function (chart) { chart.resize(Math.min(640, chart.width), chart.height); });
    repaint();
  });
  window.addEventListener('afterprint', function () {
    root.classList.remove('printing');
    charts.forEach(function (chart) { chart.resize(); });
    repaint();
  });
})();
