// The search. docs/search.md tells how the files that it reads are made.

const finder = document.getElementById('_finder')
const form = document.getElementById('_form')
const part = (name) => document.getElementById('_' + name)
const says = finder.dataset
const language = document.documentElement.lang
const pageSize = 10

// Files

const files = new Map()

function load(name) {
  if (!files.has(name)) {
    const reading = fetch(new URL(says.index + name, location), { cache: 'no-cache' }).then((response) => {
      if (!response.ok) throw new Error(name)
      return name.endsWith('.json') ? response.json() : response.arrayBuffer().then((bytes) => new Uint8Array(bytes))
    })
    reading.catch(() => files.delete(name))
    files.set(name, reading)
  }
  return files.get(name)
}

class Reader {
  constructor(bytes, place = 0) {
    this.bytes = bytes
    this.place = place
    this.pending = 0
    this.count = 0
  }

  get isAtEnd() {
    return this.place >= this.bytes.length
  }

  byte() {
    return this.bytes[this.place++]
  }

  number() {
    let value = 0
    let factor = 1
    for (;;) {
      const byte = this.byte()
      value += (byte & 127) * factor
      if (byte < 128) return value
      factor *= 128
    }
  }

  part() {
    const length = this.number()
    this.place += length
    return this.bytes.subarray(this.place - length, this.place)
  }

  bits(count) {
    while (this.count < count) {
      this.pending |= this.byte() << this.count
      this.count += 8
    }
    const value = this.pending & ((1 << count) - 1)
    this.pending >>>= count
    this.count -= count
    return value
  }

  rice(bits) {
    let times = 0
    while (this.bits(1)) times++
    return times * 2 ** bits + this.bits(bits)
  }
}

// What the whole index is: where its files begin, which documents are of which meeting.
let overviewing
function overview() {
  overviewing ??= Promise.all([load('overview.json'), load('meetings.bin')]).then(([about, bytes]) => {
    const reader = new Reader(bytes)
    const days = new Uint32Array(about.files)
    const firsts = new Uint32Array(about.files + 1)
    let day = 0
    for (let file = 0; file < about.files; file++) days[file] = day += reader.number()
    for (let file = 0; file < about.files; file++) firsts[file + 1] = firsts[file] + reader.number()
    return {
      ...about,
      days,
      firsts,
      endings: about.endings ?? [],
      common: about.common ?? [],
      ignored: new Set(about.ignored),
      months: about.months.map((month) => fold(month)),
      bodies: (about.bodies ?? []).map(([id, names]) =>
        ({ id, names: new Set(wordsOf(names)), full: names.split(', ').map(wordsOf) })),
    }
  })
  overviewing.catch(() => (overviewing = undefined))
  return overviewing
}

// The last of the sorted values that does not stand behind another.
function lastUpTo(values, value) {
  let low = 0
  let high = values.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if (values[middle] <= value) low = middle
    else high = middle
  }
  return low
}

// Words

const letters = {
  æ: 'ae', ǽ: 'ae', ǣ: 'ae', ø: 'oe', ǿ: 'oe', œ: 'oe', å: 'aa', ǻ: 'aa', ß: 'ss', þ: 'th', ð: 'd', đ: 'd', ł: 'l',
  ħ: 'h', ŧ: 't', ı: 'i', ŋ: 'n', ĸ: 'k', ƀ: 'b', ƒ: 'f', ĳ: 'ij', ŀ: 'l', ŉ: 'n', ſ: 's',
}

function fold(text) {
  return text.normalize('NFC').toLowerCase().replace(/[^\0-\x7f]/gu, (letter) =>
    letters[letter] ?? letter.normalize('NFD').replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/g, ''))
}

function wordsOf(text) {
  return (fold(text).match(/[a-z0-9]+/g) ?? []).map((word) => word.slice(0, 64))
}

const parsed = new Map()

// The keys of a file, with what is known of each.
async function keysOf(name) {
  if (!parsed.has(name)) {
    const reader = new Reader(await load(name))
    const keys = []
    let key = ''
    while (!reader.isAtEnd) {
      key = key.slice(0, reader.byte()) + ascii(reader.part())
      const flags = reader.byte()
      const entry = { key, level: flags >> 5, isElsewhere: (flags & 8) > 0 }
      if (flags & 1) entry.stem = key
      if (flags & 2) entry.stem = key.slice(0, key.length - reader.byte()) + ascii(reader.part())
      if (flags & 4) entry.list = reader.part()
      if (flags & 16) entry.names = reader.part()
      keys.push(entry)
    }
    parsed.set(name, keys)
  }
  return parsed.get(name)
}

const ascii = (bytes) => String.fromCharCode(...bytes)

const fileNear = (key, { keys }) => 'w' + keys[lastUpTo(keys, key)] + '.bin'

async function keysNear(key) {
  return keysOf(fileNear(key, await overview()))
}

// The documents of a stem or a mark: their numbers and grades, and how many there are in all.
async function postingsOf(key) {
  const entry = (await keysNear(key)).find((entry) => entry.key === key)
  if (!entry) return undefined
  const list = entry.list ?? (entry.isElsewhere && (await load('l' + key + '.bin')))
  return list ? decode(list) : undefined
}

const decoded = new WeakMap()

function decode(list) {
  let result = decoded.get(list)
  if (!result) {
    const reader = new Reader(list)
    const total = reader.number()
    const count = reader.number()
    const head = reader.byte()
    const numbers = new Uint32Array(count)
    const grades = new Uint8Array(count)
    let next = 0
    for (let place = 0; place < count; place++) {
      numbers[place] = next += reader.rice(head & 127)
      if (head & 128) grades[place] = reader.bits(3)
      next++
    }
    result = { total, numbers, grades }
    decoded.set(list, result)
  }
  return result
}

// Everything that a word of a query may mean. The last word may be a beginning, and so may one that stands nowhere.
// Words that it makes with its neighbours count as it does.
async function lookUp(word, isLast, { joined = [], isWaived } = {}) {
  const { keys, common, joins } = await overview()
  const near = await keysNear(word)
  const exact = near.find((entry) => entry.key === word && entry.stem)
  const stem = exact?.stem ?? (await stemOfUnknown(word))
  const factors = new Map(stem && !isWaived ? [[stem, 1]] : [])
  const loaded = [near]
  for (const key of joined) {
    const others = await keysNear(key)
    loaded.push(others)
    factors.set(others.find((entry) => entry.key === key).stem, 1)
  }
  const isOpen = isLast ? word.length > 1 : !stem && !joined.length && word.length > 3
  const most = factors.size + (isLast ? 4 : 2)
  // Of one that stands nowhere the beginning may be without its ending: “respiratorer”, “respiratorpatient”.
  const beginnings = isOpen ? [word, ...(stem ? [] : (await withoutEnding(word)).filter((left) => left.length > 4))] : []
  for (const beginning of beginnings) {
    const own = await keysNear(beginning)
    const begun = own.filter((entry) => entry.stem && entry.key.startsWith(beginning))
    const next = keys[lastUpTo(keys, beginning) + 1]
    if (next?.startsWith(beginning)) {
      for (const key of common.filter((key) => key.startsWith(beginning)).slice(0, 4)) {
        const others = await keysNear(key)
        loaded.push(others)
        begun.push(...others.filter((entry) => entry.key === key))
      }
    }
    begun.sort((left, right) => right.level - left.level || left.key.length - right.key.length)
    for (const { stem } of begun) if (factors.size < most && !factors.has(stem)) factors.set(stem, 0.6)
    if (!factors.size) continue
    loaded.push(own)
    break
  }
  if (joins && !factors.size && word.length > 3) {
    for (const key of await endedBy(word)) {
      const others = await keysNear(key)
      loaded.push(others)
      factors.set(others.find((entry) => entry.key === key).stem, 0.4)
    }
  }
  for (const stem of factors.keys()) if (!stem.startsWith(word)) loaded.push(await keysNear(stem))
  const forms = new Set([word])
  // What compounds with the word may end with.
  const ends = []
  for (const { key, stem } of loaded.flat()) {
    if (!factors.has(stem)) continue
    forms.add(key)
    if (joins && key.length > 3 && factors.get(stem) === 1) ends.push(key)
  }
  const stems = await Promise.all(
    [...factors].map(async ([stem, factor]) => ({ factor, postings: await postingsOf(stem) })))
  // A name's owner: “Rikkes”.
  const isExact = (key) => key === word || key + 's' === word
  const named = near.filter(({ key, names }) => names && (isExact(key) || (isOpen && key.startsWith(word))))
  if (stem) named.push(...(await keysNear(stem + '-')).filter(({ key }) => key === stem + '-'))
  const names = named.map(({ key, names }) =>
    ({ isWhole: isExact(key) || key === stem + '-', isExact: isExact(key), ...decode(names) }))
  return {
    word, forms, ends, names, stems: stems.filter(({ postings }) => postings), level: exact?.level ?? -1, isWaived,
    isJoined: joined.length > 0,
  }
}

async function withoutEnding(word) {
  const { inflections } = await overview()
  const left = inflections.filter((ending) => word.endsWith(ending)).map((ending) => word.slice(0, -ending.length))
  return left.sort((one, other) => other.length - one.length)
}

// The most common words that end with one that stands nowhere by itself.
async function endedBy(word) {
  const found = (await wordsByEnd(word)).filter(({ key }) => key.endsWith(word) && key.length > word.length + 3)
  return found.sort((left, right) => right.level - left.level).slice(0, 2).map(({ key }) => key)
}

// The words around one, read from their ends.
async function wordsByEnd(word) {
  const { endings } = await overview()
  if (!endings.length) return (await keysNear(word)).filter(({ stem }) => stem)
  const turned = (word) => [...word].reverse().join('')
  const entries = await keysOf('r' + endings[lastUpTo(endings, turned(word))] + '.bin')
  return entries.map(({ key, level }) => ({ key: turned(key), level }))
}

// The stem of a form that no text has: what is left without an ending.
async function stemOfUnknown(word) {
  for (const key of await withoutEnding(word)) {
    if (key.length < 3) continue
    const entry = (await keysNear(key)).find((entry) => entry.key === key)
    if (entry?.stem) return entry.stem
    if (entry?.list || entry?.isElsewhere) return key
  }
  return undefined
}

// A word one letter away that stands in more texts. Of one that stands nowhere also a word that it begins or ends with.
async function correction(word, level) {
  if (word.length < 4) return undefined
  const { endings } = await overview()
  const near = (await keysNear(word)).filter(({ key }) => !key.includes('-')).map(({ key, level, stem, names }) =>
    ({ key, level: names ? Math.max(level, 1) : stem ? level : -1 }))
  if (endings.length) {
    near.push(...(await wordsByEnd(word)))
    if (word.length < 8) near.push(...(await keysOf('s.bin')))
  }
  const better = near.filter((entry) => entry.level > level + (level < 0 ? 0 : 1) && isOneLetterAway(entry.key, word))
  better.sort((left, right) =>
    right.level - left.level || (right.key[0] === word[0]) - (left.key[0] === word[0]) || (left.key < right.key ? -1 : 1))
  if (better.length || level >= 0) return better[0]?.key
  const [, letters, digits] = word.match(/^([a-z]+)(\d+)$/) ?? []
  if (near.some(({ key }) => key === letters)) return letters + ' ' + digits
  const parts = near.filter(({ key, level }) => level >= 0 && key.length > 4 && key.length < word.length - 2 &&
    (word.startsWith(key) || word.endsWith(key)))
  return parts.sort((left, right) => right.key.length - left.key.length)[0]?.key
}

// One letter more, fewer or other, or two neighbours exchanged.
function isOneLetterAway(left, right) {
  if (left === right || Math.abs(left.length - right.length) > 1) return false
  let start = 0
  while (left[start] === right[start]) start++
  const [one, other] = [left.slice(start), right.slice(start)]
  return one.slice(1) === other || one === other.slice(1) || one.slice(1) === other.slice(1) ||
    (one[0] === other[1] && one[1] === other[0] && one.slice(2) === other.slice(2))
}

// Finding

// Finds the items for all words of a query, or those with the most telling of them; those of equal worth newest first.
async function find(query, filters) {
  const about = await overview()
  const all = wordsOf(query)
  const words = [...new Set(all.filter((word) => word.length > 1 && !about.ignored.has(word)))]
  const endsOpen = !/\s$/.test(query)
  const joints = about.joins ? await jointsOf(words, about) : new Map()
  const waived = await waivedOf(words, about)
  const meanings = await Promise.all(words.map((word) => meaningOf(
    word, endsOpen && word === all.at(-1), { joined: joints.get(word), isWaived: waived.has(word) }, about)))
  // A short word has neighbours that nobody meant; among others it is rather left out.
  for (const [place, meaning] of meanings.entries()) {
    if (!meaning.isReplaced || meaning.names.length || meaning.word.length > 5) continue
    if (meanings.every(({ isMissing }) => isMissing)) continue
    meanings[place] = { ...meaning, stems: [], forms: new Set(), ends: [], isReplaced: false }
  }
  const [mask, names] = await Promise.all([allowed(filters, about), named(meanings, 6)])
  const scores = new Float32Array(about.documents)
  const counts = new Uint8Array(about.documents)
  // How much each document has of what the query tells, wherever the words stand.
  const shares = new Float32Array(about.documents)
  let isCut = false
  for (const meaning of meanings) {
    // What each document is worth for this word; 0 for one that does not have it.
    const worths = new Float32Array(about.documents)
    let rarest = 0
    for (const { factor, postings } of meaning.stems) {
      const { numbers, grades, total } = postings
      if (numbers.length < total) isCut = true
      const rarity = Math.log(1 + (about.documents - total + 0.5) / (total + 0.5)) * factor
      rarest = Math.max(rarest, rarity)
      const values = Array.from({ length: 8 }, (_, grade) => rarity * Math.sqrt((grade + 0.5) / 8))
      for (let place = 0; place < numbers.length; place++) {
        const value = values[grades[place]]
        if (value > worths[numbers[place]]) worths[numbers[place]] = value
      }
    }
    await addMeetings(meaning, worths, about)
    await addDecided(meaning, worths, about)
    await addPersons(meaning, worths, names)
    const share = meaning.isMinor ? minorShare : 2 + rarest
    meaning.isMissing ||= !worths.some(Boolean)
    // Everything has a word that is waived.
    if (meaning.isWaived) for (let number = 0; number < worths.length; number++) worths[number] ||= 1e-6
    for (let number = 0; number < worths.length; number++) {
      if (!worths[number]) continue
      scores[number] += worths[number]
      shares[number] += share
      counts[number]++
    }
  }
  const isIn = (number) => !mask || mask[number]
  const wanted = meanings.filter(({ isMissing, isReplaced }) => !isMissing || isReplaced).length
  let hits = pick(scores, (number) => counts[number] >= wanted && (wanted || !meanings.length) && isIn(number))
  const isPartial = !hits.length && wanted > 1
  if (isPartial) {
    let most = 0
    for (let number = 0; number < shares.length; number++) if (isIn(number)) most = Math.max(most, shares[number])
    for (let number = 0; number < shares.length; number++) scores[number] += shares[number]
    hits = pick(scores, (number) => most && shares[number] >= most * 0.6 && isIn(number))
  }
  return { hits, names, meanings, isCut, isPartial }
}

// A word that only tells where or when, or that something was decided, counts less than any other.
const minorShare = 0.5
const isMinor = (word, about) => placesOf(word, about) !== undefined || about.decided.includes(word)

// What a word means, or the one that was probably meant if it stands nowhere.
async function meaningOf(word, isLast, hints, about) {
  const meaning = await lookUp(word, isLast, hints)
  if (isMinor(word, about)) return { ...meaning, isMinor: true }
  if (meaning.stems.length || meaning.names.length) return meaning
  const better = await correction(word, -1)
  const other = better && (await lookUp(wordsOf(better)[0], false))
  return { ...meaning, ...other, word, better, isMissing: true, isReplaced: better !== undefined }
}

// Two words may be one that was parted, or that is said in another way: “hjemme pleje”, “konsulent for diabetes”. No file is
// fetched for that which is not fetched anyhow, unless one of them stands nowhere.
async function jointsOf(words, about) {
  const joints = new Map()
  const isKnown = async (word) => (await keysNear(word)).some(({ key, stem }) => key === word && stem)
  for (const [place, left] of words.slice(0, -1).entries()) {
    const right = words[place + 1]
    const isFree = (key, word) => fileNear(key, about) === fileNear(word, about)
    const keys = ['', 's', 'e'].flatMap((joint) =>
      [[left + joint + right, left], [right + joint + left, right]].filter((pair) => isFree(...pair)).map(([key]) => key))
    if (!keys.includes(left + right) && !((await isKnown(left)) && (await isKnown(right)))) keys.push(left + right)
    for (const key of keys) {
      if (!(await isKnown(key))) continue
      for (const word of [left, right]) joints.set(word, [...(joints.get(word) ?? []), key])
    }
  }
  return joints
}

// Words of a body's name that the query gives in full: the meetings tell them. Lists of very common ones are not worth fetching.
async function waivedOf(words, about) {
  const named = about.bodies.flatMap(({ full }) => full).filter((name) => name.length > 1 && name.every((word) => words.includes(word)))
  const waived = new Set()
  for (const word of new Set(named.flat())) {
    if ((await keysNear(word)).some(({ key, level }) => key === word && level > 5)) waived.add(word)
  }
  return waived
}

const span = 2 ** 24

// The documents that are meant, the best last, among equals the newest last.
function pick(scores, isMeant) {
  const keys = []
  for (let number = 0; number < scores.length; number++) {
    if (isMeant(number)) keys.push(Math.round(scores[number] * 10_000) * span + number)
  }
  return Float64Array.from(keys).sort()
}

const worthOfMeeting = 3

// A word may also say where or when: a cluster's or a body's name, a year, a month.
function placesOf(word, about) {
  const bodies = about.bodies.flatMap(({ names }, number) => (names.has(word) ? [number] : []))
  const year = /^(19|20)\d\d$/.test(word) ? Number(word) : -1
  const month = about.months.indexOf(word)
  return bodies.length || year >= 0 || month >= 0 ? { bodies, year, month } : undefined
}

async function addMeetings({ word }, worths, about) {
  const places = placesOf(word, about)
  if (!places) return
  const { bodies, year, month } = places
  const bodyOf = bodies.length ? await bodyNumbers(about) : undefined
  for (let file = 0; file < about.files; file++) {
    const day = about.days[file]
    const isMeant = (bodyOf && bodies.includes(bodyOf[file])) || Math.floor(day / 372) === year ||
      Math.floor((day % 372) / 31) === month
    if (!isMeant) continue
    // That it met then and there says more than that it speaks of it.
    for (let number = about.firsts[file]; number < about.firsts[file + 1]; number++) {
      worths[number] += worthOfMeeting
    }
  }
}

// Or it may ask for what was decided: then that says more than the word, which stands in recommendations too.
async function addDecided({ word }, worths, about) {
  if (!about.decided.includes(word)) return
  for (let number = 0; number < worths.length; number++) worths[number] &&= 0.1
  for (const number of (await postingsOf('-d'))?.numbers ?? []) worths[number] = 1
}

// Or it may be part of a name that the query gives in full: minutes often tell no more of it than the first name.
async function addPersons({ word }, worths, names) {
  for (const { kind, name, url, isWhole } of names) {
    if (kind !== says.person || !isWhole || !wordsOf(name).includes(word)) continue
    const postings = await postingsOf('-p' + idOf(url))
    for (const number of postings?.numbers ?? []) worths[number] ||= 1
  }
}

const idOf = (url) => url.split('/').at(-2)

async function bodyNumbers(about) {
  const reader = new Reader(await load('bodies.bin'))
  return Array.from({ length: about.files }, () => reader.number())
}

// Which documents the filters let through; nothing where there are none.
async function allowed(filters, about) {
  const { cluster, body, theme, person, year, decisions } = filters
  const lists = []
  if (theme) lists.push([await postingsOf('-t' + theme)])
  if (decisions) lists.push([await postingsOf('-d')])
  if (person) {
    const ids = (await people(person)).map(({ url }) => idOf(url))
    lists.push(await Promise.all(ids.map((id) => postingsOf('-p' + id))))
  }
  if (!lists.length && !cluster && !body && !year) return undefined
  const counts = new Uint8Array(about.documents)
  const once = new Uint8Array(about.documents)
  lists.forEach((list, place) => {
    for (const postings of list) {
      for (const number of postings?.numbers ?? []) {
        if (once[number] <= place) {
          once[number] = place + 1
          counts[number]++
        }
      }
    }
  })
  const bodyOf = cluster || body ? await bodyNumbers(about) : undefined
  for (let file = 0; file < about.files; file++) {
    const id = bodyOf && about.bodies[bodyOf[file]].id
    const isIn = (!cluster || id.startsWith(cluster + '/')) && (!body || id === body) &&
      (!year || Math.floor(about.days[file] / 372) === Number(year))
    for (let number = about.firsts[file]; number < about.firsts[file + 1]; number++) {
      counts[number] = isIn && counts[number] === lists.length ? 1 : 0
    }
  }
  return counts
}

// Names

// What a query names: entries that have all its words, or all of whose words it has.
async function named(meanings, limit) {
  const about = await overview()
  const found = new Map()
  for (const { names } of meanings) {
    const own = new Map()
    for (const { isWhole, isExact, numbers, grades } of names) {
      numbers.forEach((number, place) => {
        const known = own.get(number)
        own.set(number, {
          isWhole: isWhole || known?.isWhole, isExact: isExact || known?.isExact, length: grades[place],
        })
      })
    }
    for (const [number, { isWhole, isExact, length }] of own) {
      const entry = found.get(number) ?? { number, count: 0, whole: 0, exact: 0, length }
      entry.count++
      if (isWhole) entry.whole++
      if (isExact) entry.exact++
      entry.length = Math.min(entry.length, length)
      found.set(number, entry)
    }
  }
  const meant = [...found.values()].filter((entry) =>
    entry.count === meanings.length || entry.whole >= entry.length)
  const rank = (entry) => entry.whole / Math.max(entry.length, 1) + entry.count + entry.exact / 100
  meant.sort((left, right) => rank(right) - rank(left) || left.number - right.number)
  return Promise.all(meant.slice(0, limit).map(async ({ number, whole, length }) => {
    const file = await load('n' + Math.floor(number / about.names) + '.json')
    const [kind, name, url, details] = file[number % about.names]
    return { kind, name, url, details, isWhole: whole >= length }
  }))
}

async function people(name) {
  const { ignored } = await overview()
  const words = wordsOf(name).filter((word) => word.length > 1 && !ignored.has(word))
  const meanings = await Promise.all(words.map((word, place) => lookUp(word, place === words.length - 1)))
  const found = (await named(meanings, 30)).filter(({ kind }) => kind === says.person)
  const same = found.filter((person) => wordsOf(person.name).join() === wordsOf(name).join())
  return same.length ? same : found
}

// Showing

async function documentOf(number) {
  const { firsts, days } = await overview()
  const file = lastUpTo(firsts, number)
  const day = days[file]
  let place = 1
  while (days[file - place] === day) place++
  const two = (value) => String(value).padStart(2, '0')
  const year = String(Math.floor(day / 372)).padStart(4, '0')
  const month = Math.floor((day % 372) / 31) + 1
  const meeting = await load(`${year}/${two(month)}-${two((day % 31) + 1)}-${place}.json`)
  const item = meeting.items[number - firsts[file]]
  if (!item) throw new Error('outdated')
  return { meeting, item }
}

const token = /[\p{L}\p{N}\p{M}\u00ad]+/gu

// The places in a text where a word of the query stands.
function matches(text, meanings) {
  const found = []
  for (const match of text.matchAll(token)) {
    for (const form of wordsOf(match[0])) {
      const meaning = meanings.findIndex(({ forms, ends }) =>
        forms.has(form) || ends.some((end) => form.length > end.length + 3 && form.endsWith(end)))
      if (meaning >= 0) found.push({ start: match.index, end: match.index + match[0].length, meaning })
    }
  }
  return found
}

function marked(text, meanings) {
  const result = document.createDocumentFragment()
  let written = 0
  for (const { start, end } of matches(text, meanings)) {
    if (start < written) continue
    const mark = document.createElement('mark')
    mark.textContent = text.slice(start, end)
    result.append(text.slice(written, start), mark)
    written = end
  }
  result.append(text.slice(written))
  return result
}

const passageLength = 260
const themesShown = 4

// The block that has most of the query's words, and of it the part where they stand.
function passage(item, meanings, prefersDecisions) {
  let best
  let subitem
  for (const block of item.text.split('\n')) {
    const kind = block[0]
    let text = block.slice(1)
    if (kind === '#') {
      const blank = text.indexOf(' ')
      subitem = { anchor: text.slice(0, blank), title: text.slice(blank + 1) }
      text = subitem.title
    }
    const found = matches(text, meanings)
    const words = [...new Set(found.map(({ meaning }) => meaning))]
    const worth = words.reduce((sum, word) => sum + (meanings[word].isMinor ? 1 : 4), 0) +
      (kind === '!' ? (prefersDecisions ? 6 : 1) : 0) + (kind === '#' ? -3 : 0)
    if (text && (!best || worth > best.worth)) best = { kind, text, found, worth, subitem }
  }
  if (!best) return undefined
  let { text, found } = best
  if (text.length > passageLength) {
    let start = 0
    let most = 0
    for (const { start: first } of found) {
      const inside = found.filter((match) => match.start >= first && match.end <= first + passageLength - 60)
      const worth = new Set(inside.map(({ meaning }) => meaning)).size
      if (worth > most) [start, most] = [first, worth]
    }
    start = Math.min(start, text.length - passageLength + 60)
    const from = start < 80 ? 0 : text.indexOf(' ', start - 70) + 1
    const end = from + passageLength >= text.length ? text.length : text.lastIndexOf(' ', from + passageLength)
    text = (from > 0 ? '… ' : '') + text.slice(from, end > from ? end : from + passageLength) +
      (end < text.length ? ' …' : '')
  }
  return { ...best, text }
}

const link = (url, ...contents) => {
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.append(...contents)
  return anchor
}

function hit({ meeting, item }, meanings, filters) {
  const row = part('hit').content.firstElementChild.cloneNode(true)
  const slot = (name) => row.querySelector(`[data-slot=${name}]`)
  if (meeting.iso) {
    const time = document.createElement('time')
    time.dateTime = meeting.iso
    time.textContent = meeting.date
    slot('date').append(time)
  } else slot('date').textContent = meeting.date
  const url = meeting.url + (item.anchor ? '#' + item.anchor : '')
  slot('title').append(link(url, marked(item.title, meanings)))
  for (const note of [meeting.note, item.closed]) {
    if (!note) continue
    const tag = document.createElement('span')
    tag.className = 'tag'
    tag.textContent = note.replace(/\.$/, '')
    slot('title').append(' ', tag)
  }
  slot('where').textContent = [meeting.body, item.label?.replace(' ', '\u00a0')].filter(Boolean).join(', ')
  const themes = (item.themes ?? []).map((id) => [id, form.elements[says.themeFilter].querySelector(`[value="${id}"]`)])
  // An item may have many; those that were asked for go first.
  const isAskedFor = ([id, option]) => id === filters.theme || matches(option.textContent, meanings).length > 0
  const known = themes.filter(([, option]) => option)
  known.sort((left, right) => isAskedFor(right) - isAskedFor(left))
  known.slice(0, themesShown).forEach(([id, option], place) =>
    slot('themes').append(place ? ', ' : '', link(says.themes + id + '/', marked(option.textContent, meanings))))
  if (known.length > themesShown) slot('themes').append(' …')
  if (!known.length) slot('themes').parentElement.remove()
  const found = passage(item, meanings, filters.decisions)
  if (found) {
    const word = { '!': says.decision, '?': says.action }[found.kind]
    if (word) {
      const label = document.createElement('span')
      label.className = 'word'
      label.textContent = word + ': '
      slot('passage').append(label)
    }
    if (found.subitem) {
      slot('passage').append(link(meeting.url + '#' + found.subitem.anchor, marked(found.subitem.title, meanings)))
      if (found.kind !== '#') slot('passage').append(': ')
    }
    if (found.kind !== '#') slot('passage').append(marked(found.text, meanings))
  } else slot('passage').remove()
  return row
}

const figure = (number) => number.toLocaleString(language)
const sentence = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name])

function countText(count, isCut) {
  const text = count === 1 ? says.one : sentence(says.many, { n: figure(count) })
  return isCut ? `${says.atLeast} ${text}` : text
}

function address(state) {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(state)) if (value) parameters.set(name, value)
  const query = parameters.toString()
  return location.pathname + (query ? '?' + query : '')
}

const pageText = (pages) => sentence(says.pageOf, { n: figure(page), m: figure(pages) })

function showPages(count, state) {
  const pages = Math.ceil(count / pageSize)
  const nav = part('pages')
  nav.replaceChildren()
  nav.hidden = pages < 2
  const step = (to, text, rel) => {
    const step = link(address({ ...state, [says.pageFilter]: to > 1 ? to : '' }), text)
    step.rel = rel
    return step
  }
  if (page > 1) nav.append(step(page - 1, says.previous, 'prev'))
  const where = document.createElement('span')
  where.textContent = pageText(pages)
  nav.append(where)
  if (page < pages) nav.append(step(page + 1, says.next, 'next'))
}

let turn = 0

// Shows what an address asks for.
async function show(isTurned) {
  const own = ++turn
  const state = stateOf(form)
  const filters = Object.fromEntries(
    ['cluster', 'body', 'theme', 'person', 'year', 'decisions'].map((name) => [name, state[says[name + 'Filter']]]))
  const isFiltered = Object.values(filters).some(Boolean)
  const query = state.q ?? ''
  document.title = (query ? query + ' – ' : '') + title
  part('clear').hidden = !isFiltered
  if (!query.trim() && !isFiltered) return clear()
  finder.setAttribute('aria-busy', 'true')
  try {
    const { hits, names, meanings, isCut, isPartial } = await find(query, filters)
    if (!meanings.length && !isFiltered) return clear(says.onlyCommon)
    page = Math.min(page, Math.max(1, Math.ceil(hits.length / pageSize)))
    const end = hits.length - (page - 1) * pageSize
    const shown = [...hits.slice(Math.max(0, end - pageSize), end)].reverse().map((key) => key % span)
    const [documents, meant] = await Promise.all([
      Promise.all(shown.map(documentOf)), suggestion(query, meanings)])
    if (own !== turn) return
    const rows = documents.map((document) => hit(document, meanings, filters))
    part('list').replaceChildren(...rows)
    part('list').start = (page - 1) * pageSize + 1
    part('hits').hidden = !rows.length
    showPages(hits.length, state)
    showNames(names)
    showSuggestion(meant, state)
    part('indexes').hidden = rows.length > 0 || names.length > 0
    const count = countText(hits.length, isCut) + (page > 1 ? ', ' + pageText(Math.ceil(hits.length / pageSize)) : '')
    part('status').textContent = !rows.length ? (isFiltered ? says.noneFiltered : says.none)
      : [...missingText(query, meanings, isPartial), ...(isPartial ? [says.partial] : []), count].join(' ')
    if (isTurned) part('hits').querySelector('h2').focus()
  } catch (error) {
    if (own !== turn) return
    // The site was renewed while this page stood open: everything is asked for anew, once.
    if (files.size && !show.isSecondTry) {
      files.clear()
      parsed.clear()
      overviewing = undefined
      show.isSecondTry = true
      return show(isTurned)
    }
    clear(says.failed)
  } finally {
    if (own === turn) finder.removeAttribute('aria-busy')
  }
  show.isSecondTry = false
}

// Which words stand nowhere, and what is shown instead.
function missingText(query, meanings, isPartial) {
  const missing = meanings.filter(({ isMissing }) => isMissing)
  if (!missing.length) return []
  const quoted = (words) => words.map((word) => sentence(says.quoted, { word })).join(', ')
  const written = (word) => query.match(token).find((own) => wordsOf(own).includes(word)) ?? word
  const better = missing.filter(({ isReplaced }) => isReplaced).map(({ better }) => better)
  const instead = better.length ? [sentence(says.instead, { words: quoted(better) })] : isPartial ? [] : [says.others]
  return [sentence(says.missing, { words: quoted(missing.map(({ word }) => written(word))) }), ...instead]
}

function clear(message = '') {
  turn++
  finder.removeAttribute('aria-busy')
  part('status').textContent = message
  for (const name of ['hits', 'names', 'meant']) part(name).hidden = true
  part('indexes').hidden = false
}

function showNames(names) {
  part('names').hidden = !names.length
  part('names').querySelector('ul').replaceChildren(...names.map(({ kind, name, url, details }) => {
    const row = document.createElement('li')
    const about = document.createElement('span')
    about.className = 'small'
    about.append([kind, details].filter(Boolean).join(' · '))
    row.append(link(url, name), about)
    if (kind === says.person) {
      const only = link(address({ [says.personFilter]: name }), sentence(says.naming, { name }))
      about.append(' · ', only)
      only.dataset.state = ''
    }
    return row
  }))
}

async function suggestion(query, meanings) {
  const pairs = await Promise.all(meanings.map(async ({ word, stems, names, level, isMissing, isJoined, isMinor, better }) => {
    if (isMissing) return [word, better]
    return stems.length && level <= 0 && !names.length && !isJoined && !isMinor ? [word, await correction(word, Math.max(level, 0))] : []
  }))
  const better = new Map(pairs.filter(([, other]) => other))
  if (!better.size) return undefined
  return query.replace(token, (word) => wordsOf(word).map((word) => better.get(word)).find(Boolean) ?? word).trim()
}

function showSuggestion(meant, state) {
  part('meant').hidden = !meant
  if (!meant) return
  const better = link(address({ ...state, q: meant, [says.pageFilter]: '' }), meant)
  better.dataset.state = ''
  part('meant').replaceChildren(says.meant + ' ', better, '?')
}

// The address and the form

const title = document.title
// The page of the list of hits.
let page = 1

function stateOf(form) {
  const state = {}
  for (const [name, value] of new FormData(form)) if (value.trim()) state[name] = value
  if (page > 1) state[says.pageFilter] = String(page)
  return state
}

function fill() {
  const parameters = new URLSearchParams(location.search)
  for (const field of form.elements) {
    if (!field.name) continue
    const value = parameters.get(field.name) ?? ''
    if (field.type === 'checkbox') field.checked = value === field.value
    else field.value = value
    // A choice that the list does not have is none.
    if (field.tagName === 'SELECT' && field.selectedIndex < 0) field.value = ''
  }
  page = Math.max(1, Math.floor(Number(parameters.get(says.pageFilter))) || 1)
}

// Whether the address at hand was written while typing, and may be overwritten by what is typed next.
let isTyping = false

function write(isTypingNow) {
  page = 1
  const next = address(stateOf(form))
  if (next === location.pathname + location.search) {
    if (!isTypingNow) isTyping = false
    return
  }
  history[isTyping ? 'replaceState' : 'pushState'](null, '', next)
  isTyping = isTypingNow
}

let pause

form.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(pause)
  write(false)
  show()
})

finder.addEventListener('input', (event) => {
  if (event.target.tagName !== 'INPUT' || event.target.type === 'checkbox') return
  clearTimeout(pause)
  pause = setTimeout(() => {
    write(true)
    show()
    if (event.target.name === says.personFilter) suggestPeople(event.target.value)
  }, 150)
})

for (const field of form.elements) {
  field.addEventListener('change', () => {
    if (field.tagName !== 'SELECT' && field.type !== 'checkbox') return
    write(false)
    show()
  })
}

async function suggestPeople(name) {
  const found = name.trim() ? await people(name).catch(() => []) : []
  part('people').replaceChildren(...found.slice(0, 8).map(({ name, details }) => {
    const option = document.createElement('option')
    option.value = name
    option.label = details
    return option
  }))
}

part('clear').addEventListener('click', (event) => {
  event.preventDefault()
  history.pushState(null, '', address({ q: stateOf(form).q }))
  fill()
  show()
  form.elements.q.focus()
})

finder.addEventListener('click', (event) => {
  const step = event.target.closest('#_pages a, a[data-state]')
  if (!step || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return
  event.preventDefault()
  history.pushState(null, '', step.href)
  isTyping = false
  fill()
  show(true)
})

addEventListener('popstate', () => {
  isTyping = false
  fill()
  show()
})

fill()
show()
