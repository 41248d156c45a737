// The editor of SPARQL. What it would fetch from elsewhere is switched off by whoever makes one.
export { default as Yasqe } from '@zazuko/yasqe';
