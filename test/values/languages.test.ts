import { expect, test } from 'vitest';
import { findLanguages } from '../../lib/values/languages.ts';

test.each([
  ['Fluent in English and German.', ['en', 'de']],
  ['Deutsch C1', ['de']],
  ['Business-level Japanese', ['ja']],
  ['Fluent in English, German, and Dutch', ['en', 'de', 'nl']],
  ['Sehr gute Deutschkenntnisse', ['de']],
  ['Anglais courant', ['fr', 'en'].slice(1)],
  ['Nivel alto de inglés', ['en']],
  ['Znajomość języka angielskiego', ['en']],
  ['Fluent English, French is a plus', ['en']],
  ['Native Polish speaker', ['pl']],
  ['Znanje engleskog jezika', ['en']],
  ['Excellent English communication skills are required.', ['en']],
])('%s asks for %j', (text, codes) => expect(findLanguages(text)).toEqual({ codes, text }));

test.each([
  'Fluency in French is a plus',
  'Fluent in Go, Rust and C++',
  'The English-speaking market',
  'We serve French customers',
  'You polish written texts',
  'React Native and Swift',
  'German engineering',
  '',
])('%j asks for none', (text) => expect(findLanguages(text)).toBeUndefined());
