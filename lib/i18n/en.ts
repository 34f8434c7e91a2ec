/** English: the phrases in which facts are told. Every other language has the same keys and places. */
import type { Template } from './template.ts';

export const en = {
  // Dates
  'date.about': 'about {date}',
  'date.perhaps': 'perhaps {date}',
  'date.decade': 'the {year}s',
  'date.since': 'since {date}',
  'date.until': 'until {date}',
  'date.between': 'between {from} and {to}',
  'date.span': '{from} – {to}',

  // One line about a person
  'role.since': '{office} · since {date}',
  'role.asOf': '{office} · since {date}, as of {day}',
  'role.then': '{office} when this was written · {years}',
  'role.held': '{office} · {years}',
  'role.acting': '{office} (acting)',
  'role.disputed': '{line} · disputed: {who}',

  // Offices whose own title is not in the reader's language
  'office.head-of-state': { masculine: 'Head of state', feminine: 'Head of state', other: 'Head of state' },
  'office.head-of-government': {
    masculine: 'Head of government',
    feminine: 'Head of government',
    other: 'Head of government',
  },
  'office.foreign-minister': {
    masculine: 'Foreign minister',
    feminine: 'Foreign minister',
    other: 'Foreign minister',
  },
  'office.defence-minister': {
    masculine: 'Defence minister',
    feminine: 'Defence minister',
    other: 'Defence minister',
  },
  'office.head-of-central-bank': {
    masculine: 'Head of the central bank',
    feminine: 'Head of the central bank',
    other: 'Head of the central bank',
  },
  'office.party-leader': { masculine: 'Party leader', feminine: 'Party leader', other: 'Party leader' },
  'office.of': '{title} ({body})',

  // Changes of office
  'office.took': 'Became {office}',
  'office.tookAfter': 'Became {office}, succeeding {person}',
  'office.left': 'Left office as {office}',
  'office.leftTo': 'Left office as {office}, succeeded by {person}',
  'office.actingNote': 'acting',
  'office.disputedNote': 'disputed: {who}',
  'office.holder': '{person}: {office}',
  'office.before': 'before: {person}',
  'office.after': 'after: {person}',
  'office.succeeded': '{later} succeeded {earlier}',
  'office.noHolder': 'No holder in our records',

  // Meetings and calls
  'pair.label': '{a} and {b}',
  'pair.lastMet': 'Last met {date}',
  'pair.met': 'Met {date}',
  'pair.lastSpoke': 'Last spoke {date}',
  'pair.spoke': 'Spoke {date}',
  'pair.noMeetingSince': 'no meeting since, in records to {day}',
  'pair.noCallSince': 'no call since, in records to {day}',
  'pair.metAgain': 'met again since',
  'pair.spokeAgain': 'spoke again since',
  'pair.latest': 'latest in our records (to {day})',
  'pair.reach': 'records checked to {day}',
  'pair.reachMeetings': 'meetings checked to {day}',
  'pair.reachCalls': 'calls checked to {day}',
  'mode.in-person': 'in person',
  'mode.phone': 'by phone',
  'mode.video': 'by video',
  'mode.letter': 'by letter',
  'how.brief': 'briefly',
  'how.small-group': 'with others',
  'how.present': 'both present',
  'fact.met': 'Met in person',
  'fact.metBrief': 'Met briefly',
  'fact.metGroup': 'Met with others',
  'fact.phone': 'Spoke by phone',
  'fact.video': 'Spoke by video',
  'fact.call': 'Spoke',
  'fact.lastPhone': 'Last spoke by phone',
  'fact.lastVideo': 'Last spoke by video',
  'fact.lastCall': 'Last spoke',
  'fact.present': 'Both there',
  'fact.with': '{what} with {person}',
  'fact.inCity': '{what} in {place}',
  'fact.atPlace': '{what} ({place})',
  'fact.during': '{what} · {event}',

  // Life and existence
  'fact.died': 'Died',
  'fact.ended': 'Ended',
  'fact.founded': 'Founded',
  'fact.began': 'Began',

  // Statements that point at another subject
  'property.capital': 'Capital: {value}',
  'property.member-of': 'Member of {value}',
  'property.located-in': 'Located in {value}',
  'property.part-of': 'Part of {value}',
  'property.official-name': 'Official name: {value}',
  'property.operator': 'Operated by {value}',
  'property.maker': 'Made by {value}',
  'property.owner': 'Owned by {value}',
  'property.founded-by': 'Founded by {value}',
  'property.succeeded-by': 'Succeeded by {value}',
  'property.other': '{value}',
  'statement.of': '{subject}: {what}',
  'statement.by': '{text} (according to {who})',
  'statement.outcome': '{text}. Outcome: {outcome}',

  // Who says what
  'differ.dates': 'Dates differ.',
  'differ.figures': 'Figures differ.',
  'differ.places': 'Places differ.',
  'differ.sources': 'Sources differ.',
  'differ.article': 'this article',
  'differ.records': 'our sources',
  'differ.more': { one: '{who} and {count} more', other: '{who} and {count} more' },

  // The page
  'page.published': 'As of {day}, the date of this article',
  'page.checked': 'Checked to {day}',
  'list.separator': ', ',
} as const satisfies Record<string, Template>;
