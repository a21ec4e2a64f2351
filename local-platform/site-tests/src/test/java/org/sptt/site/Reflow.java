package org.sptt.site;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether all of a page can be read at the width it is given, without moving it sideways. */
final class Reflow {

  /**
   * What stands out of the window, or is cut off by what holds it; a table may be wider within a
   * box of its own that scrolls.
   */
  private static final String LOST =
      """
      () => {
        const root = document.documentElement;
        const lost = [];
        if (root.scrollWidth > root.clientWidth) {
          lost.push(`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`);
        }
        const scrolls = element => /auto|scroll/.test(getComputedStyle(element).overflowX);
        const isInAScrollingBox = element => {
          for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
            if (scrolls(box)) return true;
          }
          return false;
        };
        const name = element => `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent.trim().slice(0, 60)}`;
        for (const element of document.body.querySelectorAll('*')) {
          const box = element.getBoundingClientRect();
          if (box.width <= 1 || box.height <= 1 || element.closest('[aria-hidden=true], svg')) continue;
          if ((box.right > root.clientWidth + 1 || box.left < -1) && !isInAScrollingBox(element)) {
            lost.push('out of the window: ' + name(element));
          }
          const cuts = /hidden|clip/.test(getComputedStyle(element).overflowX);
          if (cuts && element.scrollWidth > element.clientWidth + 1 && !/INPUT|SELECT/.test(element.tagName)) {
            lost.push('cut: ' + name(element));
          }
        }
        return lost.slice(0, 8);
      }
      """;

  private Reflow() {}

  @SuppressWarnings("unchecked")
  static List<String> lost(Page page) {
    return (List<String>) page.evaluate(LOST);
  }

  /** The same with letters twice as large, as people set them who do not zoom. */
  static List<String> lostWithLargeLetters(Page page) {
    page.evaluate("() => { document.documentElement.style.fontSize = '200%' }");
    List<String> lost = lost(page);
    page.evaluate("() => { document.documentElement.style.fontSize = '' }");
    return lost;
  }
}
