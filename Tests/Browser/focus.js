// What is wrong with where the focus is: a list of sentences.
// What everything looks like without it is kept at the first call.
const look = element => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element)
    const outline = outlineStyle === "none" ? "" : outlineStyle + outlineWidth + outlineColor
    return outline + boxShadow
}
if (!document.unfocused) {
    document.unfocused = new Map()
    for (const element of document.querySelectorAll("*")) {
        document.unfocused.set(element, look(element))
    }
    return []
}
const problems = []
const focused = document.activeElement
const brief = focused.outerHTML.slice(0, 120).replaceAll("\n", " ")
if (focused === document.body) {
    document.previous = null
    return []
}
if (look(focused) === document.unfocused.get(focused)) {
    problems.push(`the focus does not show: ${brief}`)
}
const previous = document.previous
if (previous && !(previous.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING)) {
    problems.push(`the focus goes back: ${brief}`)
}
document.previous = focused
// The middle of what the window shows of it.
const box = focused.getClientRects()[0]
const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2
const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2
const top = document.elementFromPoint(x, y)
const isOnTop = top && (focused.contains(top) || top.contains(focused))
if (!isOnTop) problems.push(`the focus is covered: ${brief}`)
return problems
