import { describe, expect, it } from 'vitest';
import { embeddedValues } from '../../lib/page/embedded-values.ts';
import { pageOf } from '../tools/page-of.ts';

const long = 'x'.repeat(200);
const valuesIn = (html: string) =>
  JSON.parse(
    JSON.stringify(embeddedValues(pageOf({ file: 'page.html', text: html, url: undefined, readAt: new Date('2026-11-20') }).document)),
  );

describe('data that a page embeds', () => {
  it.each([
    ['JSON in a script', `<script type="application/json">{"a":1,"t":"${long}"}</script>`],
    ['a variable', `<script>window.__STATE__ = {a: 1, t: '${long}', u: undefined, v: void 0,};</script>`],
    ['a variable without window', `<script>var state = {"a": 1, "t": "${long}"};</script>`],
    ['the second variable of a script', `<script>window.first = "no data"; window["__STATE__"] = {"a": 1, "t": "${long}"};</script>`],
    ['JSON in a string', `<script>window.__STATE__ = JSON.parse("{\\"a\\":1,\\"t\\":\\"${long}\\"}");</script>`],
    ['a template that holds no elements', `<template id="state">{"a":1,"t":"${long}"}</template>`],
    ['an attribute', `<div data-page="{&quot;a&quot;:1,&quot;t&quot;:&quot;${long}&quot;}"></div>`],
  ])('%s', (_, html) => expect(valuesIn(html)).toEqual([{ a: 1, t: long }]));

  it('pieces of one stream belong together', () => {
    const pieces = ['7:{"title":"Wel', 'der"}\n'].map((piece) => `<script>self.__next_f.push([1,${JSON.stringify(piece)}])</script>`);
    expect(valuesIn(pieces.join(''))).toEqual([{ title: 'Welder' }]);
  });

  it.each([
    ['a function that would make it', `<script>window.__NUXT__=(function(a){return {data:[{title:a,t:"${long}"}]}}("Welder"));</script>`],
    ['a comparison', `<script>if (window.a == {"a": 1, "t": "${long}"}) go();</script>`],
    ['structured data, which is read elsewhere', `<script type="application/ld+json">{"a":1,"t":"${long}"}</script>`],
    ['a style in an attribute', `<div data-state="open ${long}"></div>`],
  ])('%s is none', (_, html) => expect(valuesIn(html)).toEqual([]));
});
