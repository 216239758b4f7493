package shop.storage.seed.draw;

import java.awt.Color;

/** Desk: paper, ink and what goes with them. */
final class Writing {

    private Writing() {}

    static void notebook(Sketch s) {
        s.turned(-9, 320, 240, () -> {
            var cover = Form.rect(206, 74, 236, 324, 14);
            s.drop(cover);
            s.fill(
                    Ink.TERRACOTTA,
                    Form.moved(Form.path("M 380 398 L 380 436 L 390 426 L 400 436 L 400 398 Z"), -10, -6));
            s.fill(Ink.PAPER, Form.rect(214, 82, 232, 322, 10));
            s.solid(Ink.NAVY, cover);
            s.fill(Ink.clear(Ink.INK, 0.3), Form.rect(236, 74, 8, 324, 0));
            s.solid(Ink.CREAM, Form.rect(276, 138, 124, 72, 6));
            s.line(Ink.clear(Ink.SLATE, 0.7), 4, "M 296 166 L 380 166");
            s.line(Ink.clear(Ink.SLATE, 0.7), 4, "M 296 184 L 356 184");
            s.fill(Ink.MUSTARD, Form.rect(416, 74, 10, 324, 0));
        });
    }

    static void pencilCup(Sketch s) {
        s.shadow(320, 390, 92);
        s.turned(-13, 290, 380, () -> pencil(s, 268, 116, Ink.MUSTARD));
        s.turned(-2, 310, 380, () -> pencil(s, 306, 76, Ink.TEAL));
        s.turned(10, 340, 380, () -> pencil(s, 342, 108, Ink.CORAL));
        s.solid(Ink.CREAM, Form.mirrored("M 320 224 L 244 224 L 250 376 C 250 386 256 390 266 390 L 320 390 Z"));
        s.within(Form.mirrored("M 320 224 L 244 224 L 250 376 C 250 386 256 390 266 390 L 320 390 Z"), () -> {
            s.fill(Ink.clear(Ink.NAVY, 0.85), Form.rect(230, 292, 180, 14, 0));
            s.fill(Ink.clear(Ink.NAVY, 0.85), Form.rect(230, 318, 180, 34, 0));
        });
    }

    private static void pencil(Sketch s, int x, int top, Color colour) {
        s.solid(colour, Form.rect(x, top + 34, 26, 200, 0));
        s.fill(Ink.PAPER, Form.path("M %d %d L %d %d L %d %d Z".formatted(x, top + 35, x + 13, top, x + 26, top + 35)));
        s.fill(
                Ink.INK,
                Form.path("M %d %d L %d %d L %d %d Z".formatted(x + 9, top + 11, x + 13, top, x + 17, top + 11)));
    }

    static void fountainPen(Sketch s) {
        s.shadow(246, 390, 92);
        var bottle = "M 320 248 L 276 248 C 252 262 246 280 246 300 L 246 372 C 246 384 254 390 264 390 L 320 390 Z";
        s.solid(Ink.NAVY, Form.moved(Form.mirrored(bottle), -74, 0));
        s.solid(Ink.INK, Form.rect(206, 206, 80, 40, 8));
        s.fill(Ink.CREAM, Form.rect(196, 300, 100, 56, 4));
        s.line(Ink.NAVY, 5, "M 214 330 C 226 312 236 348 248 328 C 258 314 266 340 280 324");
        s.line(Ink.clear(Ink.WHITE, 0.35), 7, "M 188 290 L 188 350");
        s.turned(36, 410, 250, () -> {
            var barrel = Form.rect(392, 70, 36, 210, 16);
            s.drop(barrel, Form.path("M 396 280 L 424 280 L 410 356 Z"));
            s.solid(Ink.TERRACOTTA, barrel);
            s.fill(Ink.BRASS, Form.rect(391, 176, 38, 9, 2));
            s.solid(Ink.INK, Form.path("M 396 278 L 424 278 L 420 312 L 400 312 Z"));
            s.solid(Ink.BRASS, Form.path("M 400 310 L 420 310 C 424 330 416 346 410 360 C 404 346 396 330 400 310 Z"));
            s.line(Ink.INK, 2.5, "M 410 330 L 410 354");
            s.fill(Ink.INK, Form.circle(410, 328, 4));
        });
    }

    static void letterTray(Sketch s) {
        s.shadow(320, 390, 176);
        for (int tray = 0; tray < 3; tray++) {
            int y = 162 + tray * 84;
            s.fill(Ink.clear(Ink.INK, 0.35), Form.rect(166, y, 308, 58, 4));
            s.solid(tray == 1 ? Ink.STRAW : Ink.WHITE, Form.rect(184, y + 26 - tray * 6, 262 + tray * 8, 12, 2));
            s.solid(Ink.CREAM, Form.rect(180, y + 38, 272, 12, 2));
            s.solid(
                    Ink.WOOD,
                    "M 150 %1$d L 170 %1$d L 190 %2$d L 450 %2$d L 470 %1$d L 490 %1$d L 490 %3$d L 150 %3$d Z"
                            .formatted(y, y + 44, y + 60));
        }
        s.solid(Ink.BARK, Form.rect(156, 222, 18, 168, 4));
        s.solid(Ink.BARK, Form.rect(466, 222, 18, 168, 4));
    }

    static void deskCalendar(Sketch s) {
        s.shadow(320, 390, 150);
        s.solid(Ink.BARK, "M 186 390 L 214 356 L 426 356 L 454 390 Z");
        s.solid(Ink.WHITE, Form.rect(192, 122, 256, 250, 12));
        s.solid(
                Ink.CORAL,
                "M 192 186 L 192 136 C 192 128 198 122 206 122 L 434 122 C 442 122 448 128 448 136 L 448 186 Z");
        for (int column = 0; column < 5; column++) {
            for (int row = 0; row < 4; row++) {
                var today = column == 3 && row == 1;
                s.fill(today ? Ink.CORAL : Ink.STEEL, Form.circle(236 + column * 42, 222 + row * 38, today ? 15 : 9));
            }
        }
        for (int x = 230; x <= 410; x += 60) {
            s.fill(Ink.clear(Ink.INK, 0.5), Form.circle(x, 144, 9));
            s.line(Ink.SLATE, 8, "M %1$d 144 L %1$d 108".formatted(x));
        }
    }
}
