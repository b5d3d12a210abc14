/** What is wrong with a page as a person sees it, each fault in one line. */
export interface PageFaults {
  /** Elements that scroll sideways, or reach beyond the window. */
  readonly overflows: readonly string[]
  /** Words that are broken where they need not be. */
  readonly brokenWords: readonly string[]
  /** Texts of charts that are too small, or that lie upon each other. */
  readonly chartTexts: readonly string[]
  /** Texts and curves that do not stand out (WCAG 2.2 §1.4.3: 4.5 : 1; §1.4.11: 3 : 1). */
  readonly contrasts: readonly string[]
  /** How much was looked at, so that nothing passes because nothing was there. */
  readonly seen: { readonly words: number; readonly chartTexts: number; readonly curves: number }
}

/** Looks at the page it runs in. It is sent to the browser as text, so that it uses nothing from outside of itself. */
export function inspectPage(): PageFaults {
  const WORD_MAY_BREAK_FROM = 13
  const SMALLEST_TEXT_PX = 9

  const visible = (element: Element) => element.getClientRects().length > 0
  const describe = (element: Element) =>
    `<${element.tagName.toLowerCase()}> ${(element.textContent ?? '').slice(0, 40)}`
  const elements = [...document.querySelectorAll('body *')].filter(visible)

  const overflows = elements
    .filter((element) => {
      const beyond = element.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5
      const scrolls = !(element instanceof SVGElement) && element.scrollWidth > element.clientWidth + 1
      return beyond || (scrolls && getComputedStyle(element).display !== 'inline')
    })
    .map(describe)

  const texts: { element: Element; node: Node }[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    if (element !== null && visible(element) && (node.textContent ?? '').trim() !== '')
      texts.push({ element, node })
  }

  let words = 0
  const brokenWords: string[] = []
  for (const { element, node } of texts) {
    if (element instanceof SVGElement) continue
    // A line may end behind a hyphen.
    for (const found of (node.textContent ?? '').matchAll(/[^\s\u002d\u2013]+/g)) {
      words++
      const range = document.createRange()
      range.setStart(node, found.index)
      range.setEnd(node, found.index + found[0].length)
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
      const allowed = found[0].length < WORD_MAY_BREAK_FROM ? 1 : Math.ceil(found[0].length / 8) + 1
      if (lines > allowed) brokenWords.push(`${found[0]} in ${lines} lines, ${describe(element)}`)
    }
  }

  const labels = elements.filter((element) => element.tagName === 'text')
  const chartTexts = labels
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .flatMap(({ element, box }, index, all) => {
      const scale = element.closest('svg')?.getScreenCTM()?.a ?? 1
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale
      const small = size < SMALLEST_TEXT_PX ? [`${size.toFixed(1)} px: ${element.textContent}`] : []
      const covered = all.slice(index + 1).filter(({ element: other, box: b }) => {
        const same = other.closest('svg') === element.closest('svg')
        const apart =
          b.left >= box.right - 1 ||
          b.right <= box.left + 1 ||
          b.top >= box.bottom - 4 ||
          b.bottom <= box.top + 4
        return same && !apart
      })
      return [
        ...small,
        ...covered.map(({ element: other }) => `${element.textContent} upon ${other.textContent}`),
      ]
    })

  type Colour = readonly [number, number, number, number]
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const colourOf = (css: string): Colour => {
    if (canvas === null) throw new Error('no canvas')
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = css
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
    return [red, green, blue, alpha]
  }
  const backgroundOf = (element: Element): Colour => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const colour = colourOf(getComputedStyle(at).backgroundColor)
      if (colour[3] > 0) return colour
    }
    return [255, 255, 255, 255]
  }
  const luminance = (colour: Colour) => {
    const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((channel) => {
      const part = channel / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = (element: Element, css: string) => {
    const [one, other] = [luminance(colourOf(css)), luminance(backgroundOf(element))]
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
  }
  const weak = (element: Element, css: string, needed: number) => {
    const ratio = contrast(element, css)
    return ratio >= needed ? [] : [`${ratio.toFixed(2)} of ${needed}: ${describe(element)}`]
  }
  const curves = elements.filter((element) => element.tagName === 'polyline')
  const contrasts = [
    ...texts.flatMap(({ element }) => {
      const style = getComputedStyle(element)
      return weak(element, element instanceof SVGElement ? style.fill : style.color, 4.5)
    }),
    ...curves.flatMap((element) => weak(element, getComputedStyle(element).stroke, 3)),
  ]
  return {
    overflows,
    brokenWords,
    chartTexts,
    contrasts,
    seen: { words, chartTexts: labels.length, curves: curves.length },
  }
}
