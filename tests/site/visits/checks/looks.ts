import type { Page } from 'playwright-core';

/**
 * WCAG 1.4.13: rules of styles that show or hide something while the pointer or the focus is on something. What only
 * comes into sight itself when it has the focus, as a link that skips, adds nothing.
 */
export const hoverFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const SHOWING = ['display', 'visibility', 'opacity', 'content', 'clip', 'clip-path', 'max-height', 'transform'];
    const rulesOf = (list: CSSRuleList): CSSStyleRule[] =>
      [...list].flatMap((rule) =>
        rule instanceof CSSStyleRule ? [rule] : 'cssRules' in rule ? rulesOf(rule.cssRules as CSSRuleList) : [],
      );
    return [...document.styleSheets]
      .flatMap((sheet) => rulesOf(sheet.cssRules))
      .filter(
        ({ selectorText, style }) =>
          /:(?:hover|focus)/u.test(selectorText) && SHOWING.some((name) => style.getPropertyValue(name) !== ''),
      )
      .map(({ selectorText }) => selectorText)
      .filter((selector) => !/^\.skip\b[^ ]*:focus$/u.test(selector));
  });

/** WCAG 1.4.11: fields whose frame or ground has less than 3 : 1 to what is around them. */
export const frameFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    /** A colour over another, as the browser mixes them. */
    const over = (top: string, below: string): string => {
      if (!context) return below;
      for (const colour of [below, top]) {
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
      return `rgb(${red} ${green} ${blue})`;
    };
    const groundOf = (element: Element | null): string =>
      element === null
        ? over('canvas', 'canvas')
        : over(getComputedStyle(element).backgroundColor, groundOf(element.parentElement));
    const luminance = (colour: string): number => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/gu) ?? [])
        .map((part) => Number(part) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (a: string, b: string): number => {
      const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
      return (light + 0.05) / (dark + 0.05);
    };
    return [...document.querySelectorAll('input:not([type=hidden]), select, textarea')].flatMap((field) => {
      const style = getComputedStyle(field);
      // The browser draws its own boxes and buttons to tick.
      if (
        !field.checkVisibility({ visibilityProperty: true }) ||
        /^(?:checkbox|radio)$/u.test(field.getAttribute('type') ?? '')
      )
        return [];
      const around = groundOf(field.parentElement);
      const edges =
        style.borderTopStyle === 'none' || parseFloat(style.borderTopWidth) === 0
          ? []
          : [over(style.borderTopColor, around)];
      const most = Math.max(...[groundOf(field), ...edges].map((colour) => contrast(colour, around)));
      return most < 3 ? [`${field.outerHTML.slice(0, 60)}: frame ${most.toFixed(1)} : 1`] : [];
    });
  });
