import type { Page } from 'playwright-core';

/**
 * Parts of a page that are invisible with forced colours, by the colours Chromium computes. Text needs 4.5 : 1 on its
 * background, and on Canvas, which browsers put behind all text outside drawings. Drawings, frames of controls and
 * borders need 3 : 1. Collapsed and hidden parts are included. Decorative backgrounds have one of the classes in
 * `decoration`.
 */
export const forcedColourFaults = (page: Page, decoration = '.stripe, .quarter'): Promise<string[]> =>
  page.evaluate((grounds) => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const faults = new Set<string>();
    const colourOf = (value: string): Colour => {
      if (!value.startsWith('rgb')) return [0, 0, 0, 0];
      const [red = 0, green = 0, blue = 0, alpha = 1] = (value.match(/[\d.]+/gu) ?? []).map(Number);
      return [red, green, blue, alpha];
    };
    const over = (top: Colour, below: Colour): Colour => {
      const mixed = (at: 0 | 1 | 2): number => top[at] * top[3] + below[at] * (1 - top[3]);
      return [mixed(0), mixed(1), mixed(2), 1];
    };
    const luminance = (colour: Colour): number => {
      const [red = 0, green = 0, blue = 0] = colour
        .slice(0, 3)
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (colour: Colour, ground: Colour): number => {
      const [light = 0, dark = 0] = [luminance(over(colour, ground)), luminance(ground)].sort((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    };
    const name = (element: Element): string =>
      `<${element.tagName.toLowerCase()} ${element.getAttribute('class')?.split(' ')[0] ?? ''}>`;
    const report = (element: Element, what: string, ratio: number): void => {
      faults.add(`${name(element)} in ${name(element.parentElement ?? element)}: ${what} ${ratio.toFixed(1)} : 1`);
    };

    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.backgroundColor = 'Canvas';
    const CANVAS = colourOf(getComputedStyle(probe).backgroundColor);
    probe.remove();
    for (const element of document.querySelectorAll<HTMLElement>('details, [hidden]')) {
      if (element instanceof HTMLDetailsElement) element.open = true;
      element.hidden = false;
    }

    const grounded = new Map<Element, Colour>();
    /** The background of an element outside drawings. */
    const groundOf = (element: Element | null): Colour => {
      if (element === null) return CANVAS;
      const known = grounded.get(element);
      if (known) return known;
      const ground = over(colourOf(getComputedStyle(element).backgroundColor), groundOf(element.parentElement));
      grounded.set(element, ground);
      return ground;
    };
    const wordsOn = (element: Element, colour: string, what: string): void => {
      const below = [groundOf(element)];
      if (getComputedStyle(element).getPropertyValue('forced-color-adjust') === 'auto') below.push(CANVAS);
      const ratio = Math.min(...below.map((ground) => contrast(colourOf(colour), ground)));
      if (ratio < 4.5) report(element, what, ratio);
    };

    const isDrawn = (element: Element): boolean =>
      element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });
    for (const element of document.body.querySelectorAll<HTMLElement>('*:not(script, style, svg *)')) {
      if (!isDrawn(element)) continue;
      const style = getComputedStyle(element);
      const isControl = element.matches('input, select, textarea');
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
      );
      if (hasWords || isControl) wordsOn(element, style.color, 'words');
      if (element.matches('[placeholder]')) wordsOn(element, getComputedStyle(element, '::placeholder').color, 'hint');
      for (const part of ['::before', '::after'] as const) {
        const { content, color } = getComputedStyle(element, part);
        if (/[^"\s]/u.test(content.replace(/^(?:none|normal)$/u, ''))) wordsOn(element, color, part);
      }
      const around = groundOf(element.parentElement);
      for (const side of ['top', 'right', 'bottom', 'left'] as const) {
        const isLine = !/none|hidden/u.test(style.getPropertyValue(`border-${side}-style`));
        if (!isLine || parseFloat(style.getPropertyValue(`border-${side}-width`)) === 0) continue;
        const ratio = contrast(colourOf(style.getPropertyValue(`border-${side}-color`)), around);
        if (ratio < 3) report(element, 'border', ratio);
      }
      if (isControl && style.borderStyle === 'none') report(element, 'frame', contrast(groundOf(element), around));
    }

    for (const svg of document.querySelectorAll('svg')) {
      if (!isDrawn(svg)) continue;
      const shapes = [...svg.querySelectorAll<SVGGeometryElement>('rect, circle, path, line')].filter(isDrawn);
      const fillOf = (shape: Element): Colour => {
        const { fill, fillOpacity } = getComputedStyle(shape);
        const [red, green, blue, alpha] = colourOf(fill);
        return [red, green, blue, alpha * Number(fillOpacity)];
      };
      /** The colour painted below a point of a drawing, in units of the element. */
      const below = (element: SVGGraphicsElement, { x, y }: DOMPointInit): Colour => {
        const at = new DOMPoint(x, y).matrixTransform(element.getScreenCTM() ?? undefined);
        let ground = groundOf(svg);
        for (const shape of shapes) {
          if (shape === element || !(shape.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) break;
          const fill = fillOf(shape);
          const own = at.matrixTransform(shape.getScreenCTM()?.inverse());
          if (fill[3] > 0 && shape.isPointInFill(own)) ground = over(fill, ground);
        }
        return ground;
      };
      /** Links, and drawings without links, must have a visible part. */
      const shown = new Map<Element, boolean>();
      const groupOf = (element: Element): Element => element.closest('a') ?? svg;
      for (const group of svg.querySelector('a') ? svg.querySelectorAll('a') : [svg]) shown.set(group, false);

      for (const text of svg.querySelectorAll('text')) {
        if (!isDrawn(text)) continue;
        const count = text.getNumberOfChars();
        for (let at = 0; at < count; at += Math.max(1, Math.floor(count / 3))) {
          const { x, y, width, height } = text.getExtentOfChar(at);
          const ratio = contrast(fillOf(text), below(text, { x: x + width / 2, y: y + height / 2 }));
          if (ratio < 4.5) report(text, 'words', ratio);
          else shown.set(groupOf(text), true);
        }
      }
      for (const shape of shapes) {
        const { stroke, strokeWidth } = getComputedStyle(shape);
        const ground = below(shape, shape.getPointAtLength(shape.getTotalLength() / 2));
        const isStroked = colourOf(stroke)[3] > 0 && parseFloat(strokeWidth) > 0;
        if (!isStroked && (fillOf(shape)[3] === 0 || shape.matches(grounds))) continue;
        const ratio = contrast(isStroked ? colourOf(stroke) : fillOf(shape), ground);
        if (ratio < 3) report(shape, isStroked ? 'stroke' : 'shape', ratio);
        else shown.set(groupOf(shape), true);
      }
      for (const [group, isShown] of shown) if (!isShown) faults.add(`${name(group)} in a drawing shows nothing`);
    }
    return [...faults];
  }, decoration);
