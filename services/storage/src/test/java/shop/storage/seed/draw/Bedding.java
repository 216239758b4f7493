package shop.storage.seed.draw;

import java.awt.Color;

/** Textile: for the bed, the bath and the floor. */
final class Bedding {

    private Bedding() {}

    static void blanket(Sketch s) {
        s.shadow(320, 384, 178);
        for (int fold = 0; fold < 3; fold++) {
            s.solid(Ink.NAVY, Form.rect(150 + fold * 6, 322 - fold * 62, 340 - fold * 12, 62, 28));
            s.line(Ink.clear(Ink.INK, 0.35), 4, Form.moved(Form.path("M 196 354 L 470 354"), 0, fold * -62));
        }
        s.fill(Ink.clear(Ink.INK, 0.25), Form.rect(214, 206, 148, 132, 8));
        for (int x = 214; x <= 342; x += 16) {
            s.line(Ink.CREAM, 6, "M %1$d 318 L %1$d 344".formatted(x));
        }
        var flap = Form.path(
                "M 206 320 L 206 224 C 206 206 214 198 230 198 L 366 198 C 354 202 350 210 350 224 L 350 320 Z");
        s.fill(Ink.pale(Ink.NAVY), flap);
        s.within(flap, () -> {
            s.fill(Ink.CREAM, Form.rect(200, 222, 160, 20, 0));
            s.fill(Ink.CREAM, Form.rect(200, 280, 160, 20, 0));
            s.fill(Ink.MUSTARD, Form.rect(200, 256, 160, 10, 0));
        });
        s.solid(Ink.clear(Ink.NAVY, 0), flap);
    }

    static void cushion(Sketch s) {
        s.shadow(320, 392, 150);
        var cushion =
                Form.mirrored("M 320 112 C 250 116 210 100 176 92 C 160 90 154 100 158 114 C 176 200 176 290 158 372 "
                        + "C 156 388 164 396 178 392 C 220 380 260 374 320 374 Z");
        s.fill(Ink.SAGE, cushion);
        s.within(cushion, () -> {
            for (int x = 120; x <= 520; x += 40) {
                s.line(Ink.clear(Ink.CREAM, 0.55), 4, Form.path("M %d 80 L %d 410".formatted(x - 90, x + 150)));
                s.line(Ink.clear(Ink.CREAM, 0.55), 4, Form.path("M %d 80 L %d 410".formatted(x + 90, x - 150)));
            }
        });
        s.solid(Ink.clear(Ink.SAGE, 0), cushion);
        for (int corner = 0; corner < 2; corner++) {
            s.fill(Ink.FOREST, Form.circle(corner == 0 ? 164 : 476, 100, 13));
            s.fill(Ink.FOREST, Form.circle(corner == 0 ? 164 : 476, 386, 13));
        }
    }

    static void bathTowels(Sketch s) {
        s.shadow(320, 390, 170);
        towel(s, 150, 314, 340, Ink.TEAL);
        towel(s, 160, 238, 320, Ink.CREAM);
        towel(s, 170, 162, 300, Ink.CORAL);
    }

    private static void towel(Sketch s, int x, int y, int width, Color colour) {
        s.solid(colour, Form.rect(x, y, width, 76, 30));
        s.line(Ink.clear(Ink.INK, 0.25), 5, "M %1$d %3$d L %2$d %3$d".formatted(x + 40, x + width - 2, y + 38));
        s.fill(Ink.clear(Ink.WHITE, 0.45), Form.rect(x + width - 84, y + 1, 10, 74, 0));
        s.fill(Ink.clear(Ink.WHITE, 0.45), Form.rect(x + width - 66, y + 1, 22, 74, 0));
    }

    static void rug(Sketch s) {
        s.turned(-7, 320, 240, () -> {
            var rug = Form.rect(150, 124, 340, 236, 4);
            s.drop(rug);
            for (int y = 130; y <= 354; y += 14) {
                s.line(Ink.PAPER, 5, "M 128 %1$d L 152 %1$d".formatted(y));
                s.line(Ink.PAPER, 5, "M 488 %1$d L 512 %1$d".formatted(y));
            }
            s.fill(Ink.CREAM, rug);
            s.within(rug, () -> {
                s.fill(Ink.TERRACOTTA, Form.rect(166, 100, 34, 300, 0));
                s.fill(Ink.TERRACOTTA, Form.rect(440, 100, 34, 300, 0));
                s.fill(Ink.MUSTARD, Form.rect(208, 100, 8, 300, 0));
                s.fill(Ink.MUSTARD, Form.rect(424, 100, 8, 300, 0));
                for (int row = 0; row < 3; row++) {
                    diamond(s, 270, 164 + row * 78);
                    diamond(s, 370, 164 + row * 78);
                }
            });
            s.solid(Ink.clear(Ink.CREAM, 0), rug);
        });
    }

    private static void diamond(Sketch s, int x, int y) {
        var corners = "M %1$d %3$d L %4$d %2$d L %1$d %5$d L %6$d %2$d Z";
        s.fill(Ink.NAVY, corners.formatted(x, y, y - 34, x + 42, y + 34, x - 42));
        s.fill(Ink.CREAM, corners.formatted(x, y, y - 20, x + 25, y + 20, x - 25));
        s.fill(Ink.TERRACOTTA, corners.formatted(x, y, y - 9, x + 11, y + 9, x - 11));
    }

    static void apron(Sketch s) {
        s.line(Ink.deep(Ink.NAVY), 9, "M 270 132 C 262 46 378 46 370 132");
        s.line(Ink.deep(Ink.NAVY), 9, "M 214 236 C 180 240 176 290 160 300");
        s.line(Ink.deep(Ink.NAVY), 9, "M 426 236 C 460 240 464 290 480 300");
        var apron = Form.mirrored(
                "M 320 118 L 260 118 C 262 180 244 216 206 230 L 196 404 C 196 412 200 416 208 416 L 320 416 Z");
        s.drop(apron);
        s.solid(Ink.NAVY, apron);
        s.solid(
                Ink.pale(Ink.NAVY),
                Form.mirrored("M 320 282 L 250 282 L 252 350 C 252 360 258 364 266 364 L 320 364 Z"));
        s.line(Ink.clear(Ink.CREAM, 0.7), 3, "M 258 294 L 382 294");
        s.fill(Ink.BRASS, Form.circle(274, 134, 7));
        s.fill(Ink.BRASS, Form.circle(366, 134, 7));
        s.turned(12, 350, 290, () -> {
            s.tube(Ink.WOOD, 9, "M 352 250 L 352 282");
            s.solid(Ink.WOOD, Form.oval(352, 238, 14, 22));
        });
    }
}
