package shop.storage.seed.draw;

import java.awt.Shape;

/** Garden: what plants need. */
final class Planting {

    private Planting() {}

    static void wateringCan(Sketch s) {
        s.shadow(330, 390, 150);
        s.line(Ink.deep(Ink.FOREST), 17, "M 300 208 C 310 110 420 110 424 212");
        s.line(Ink.deep(Ink.FOREST), 17, "M 426 240 C 510 234 510 352 424 350");
        s.solid(Ink.FOREST, "M 268 344 L 150 196 L 172 182 L 268 290 Z");
        s.solid(Ink.BRASS, "M 124 212 L 178 160 L 192 178 L 140 228 Z");
        s.solid(
                Ink.FOREST,
                "M 262 214 L 426 214 L 444 370 C 446 384 438 390 424 390 L 264 390 C 250 390 242 384 244 370 Z");
        s.solid(Ink.deep(Ink.FOREST), Form.rect(254, 202, 180, 18, 8));
        s.line(Ink.clear(Ink.WHITE, 0.3), 8, "M 274 246 L 264 340");
        for (int drop = 0; drop < 4; drop++) {
            s.line(Ink.SKY, 7, Form.moved(Form.path("M 122 246 L 116 264"), drop % 2 * 24 - 6, drop * 24));
        }
    }

    static void handTrowel(Sketch s) {
        s.turned(38, 320, 240, () -> {
            var blade = Form.mirrored("M 320 236 C 272 236 262 252 262 288 C 262 360 290 408 320 434 Z");
            s.drop(blade, Form.rect(296, 44, 48, 130, 22), Form.rect(311, 160, 18, 90, 8));
            s.solid(Ink.SLATE, Form.rect(310, 160, 20, 96, 8));
            s.solid(Ink.STEEL, blade);
            s.fill(Ink.clear(Ink.INK, 0.18), Form.mirrored("M 320 256 C 306 256 304 262 306 276 L 320 390 Z"));
            s.solid(
                    Ink.WOOD,
                    Form.mirrored("M 320 42 C 300 42 294 56 296 78 C 304 110 298 130 298 160 L 306 176 L 320 176 Z"));
            s.fill(Ink.CORAL, Form.rect(300, 150, 40, 12, 3));
            s.fill(Ink.BARK, Form.circle(320, 66, 7));
        });
    }

    static void flowerPot(Sketch s) {
        s.shadow(320, 390, 108);
        s.line(Ink.FOREST, 8, "M 320 250 C 316 200 322 160 320 110");
        for (int pair = 0; pair < 3; pair++) {
            Shape leaf = Form.moved(
                    Form.path("M 318 236 C 268 238 226 208 214 164 C 262 162 306 190 318 236 Z"), 2, -44 * pair);
            s.solid(pair % 2 == 0 ? Ink.LEAF : Ink.FOREST, leaf);
            s.solid(pair % 2 == 0 ? Ink.FOREST : Ink.LEAF, Form.mirror(leaf));
        }
        s.solid(Ink.LEAF, Form.mirrored("M 320 62 C 296 86 296 116 320 138 Z"));
        s.solid(Ink.TERRACOTTA, Form.mirrored("M 320 270 L 234 270 L 250 372 C 252 386 260 390 270 390 L 320 390 Z"));
        s.solid(Ink.TERRACOTTA, Form.rect(220, 240, 200, 38, 8));
        s.fill(Ink.clear(Ink.INK, 0.16), Form.mirrored("M 320 278 L 235 278 L 237 288 L 320 288 Z"));
    }

    static void herbPlanter(Sketch s) {
        s.shadow(320, 390, 178);
        for (int x = 186; x <= 454; x += 67) {
            tuft(s, x, x % 2 == 0 ? 34 : 0);
        }
        s.solid(Ink.WOOD, Form.rect(150, 272, 340, 100, 8));
        s.line(Ink.clear(Ink.BARK, 0.55), 4, "M 152 306 L 488 306");
        s.line(Ink.clear(Ink.BARK, 0.55), 4, "M 152 340 L 488 340");
        s.solid(Ink.BARK, Form.rect(162, 262, 26, 128, 5));
        s.solid(Ink.BARK, Form.rect(452, 262, 26, 128, 5));
    }

    private static void tuft(Sketch s, int x, int lower) {
        for (int turn = -36; turn <= 36; turn += 18) {
            var leaf = Form.oval(x, 222 + lower / 2.0, 14, 62 - lower / 2.0);
            s.turned(turn, x, 290, () -> s.solid(lower > 0 ? Ink.LEAF : Ink.FOREST, leaf));
        }
        if (lower > 0) {
            s.fill(Ink.CREAM, Form.circle(x - 18, 182, 11));
            s.fill(Ink.CREAM, Form.circle(x + 20, 188, 11));
            s.fill(Ink.MUSTARD, Form.circle(x - 18, 182, 4));
            s.fill(Ink.MUSTARD, Form.circle(x + 20, 188, 4));
        }
    }

    static void gardenHose(Sketch s) {
        s.drop(Form.ring(316, 244, 150, 56));
        for (int radius = 68; radius <= 140; radius += 24) {
            s.line(Ink.deep(Ink.LEAF), 24, Form.circle(316, 244, radius));
            s.line(Ink.LEAF, 19, Form.circle(316, 244, radius));
            s.line(Ink.clear(Ink.WHITE, 0.35), 4, Form.circle(314, 241, radius + 2));
        }
        s.drop(Form.path("M 452 250 C 462 330 500 330 520 356 L 500 366 C 470 350 440 330 440 250 Z"));
        s.line(Ink.deep(Ink.LEAF), 24, "M 456 240 C 458 300 470 330 494 346");
        s.line(Ink.LEAF, 19, "M 456 240 C 458 300 470 330 494 346");
        s.turned(34, 494, 346, () -> {
            s.solid(Ink.INK, Form.rect(484, 330, 42, 32, 6));
            s.solid(Ink.MUSTARD, "M 522 328 L 566 336 L 566 356 L 522 364 Z");
            s.solid(Ink.INK, Form.rect(562, 332, 12, 28, 4));
        });
    }
}
