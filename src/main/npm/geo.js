// What the map needs: a projection, paths, and outlines from TopoJSON.
export { geoEqualEarth, geoPath } from 'd3-geo';
export { feature } from 'topojson-client';
