package shop.storage.seed.draw;

import java.awt.Shape;
import java.util.function.UnaryOperator;

/** Garden: what gardeners work with, and a house for their guests. */
final class Tending {

    private Tending() {}

    static void pruningShears(Sketch s) {
        s.turned(24, 320, 240, () -> {
            s.drop(Form.path("M 306 240 C 250 300 250 360 262 430 L 286 430 C 290 360 300 320 340 270 Z"));
            s.line(Ink.CORAL, 30, "M 334 246 C 384 300 392 350 376 416");
            s.line(Ink.pale(Ink.CORAL), 8, "M 354 272 C 380 306 386 342 380 376");
            s.solid(Ink.STEEL, "M 300 252 C 276 190 288 120 330 60 C 352 130 350 190 346 250 Z");
            s.solid(Ink.SLATE, "M 352 254 C 370 210 366 150 344 104 C 330 150 316 200 296 236 Z");
            s.tube(Ink.CORAL, 30, "M 306 246 C 256 300 248 350 264 416");
            s.line(Ink.STEEL, 6, "M 296 290 L 344 296 L 300 306 L 344 314 L 302 322");
            s.solid(Ink.INK, Form.circle(322, 240, 19));
            s.fill(Ink.STEEL, Form.circle(322, 240, 7));
        });
    }

    static void gardenGloves(Sketch s) {
        s.turned(14, 400, 240, () -> glove(s, shape -> Form.moved(Form.mirror(shape), 70, 20)));
        s.turned(-12, 250, 240, () -> glove(s, shape -> Form.moved(shape, -62, 20)));
    }

    private static void glove(Sketch s, UnaryOperator<Shape> placed) {
        var hand = placed.apply(Form.path("M 262 352 L 262 232 L 258 130 C 258 108 288 108 289 130 L 293 206 L 295 102 "
                + "C 296 80 326 80 326 102 L 327 204 L 333 112 C 335 92 363 94 362 116 L 358 210 L 369 152 "
                + "C 374 134 398 138 396 158 L 384 262 C 380 300 376 320 374 352 Z"));
        var thumb = placed.apply(Form.path(
                "M 266 316 C 230 292 208 256 196 226 C 190 204 216 194 227 212 " + "C 238 232 250 244 268 252 Z"));
        var cuff = placed.apply(Form.rect(250, 344, 136, 56, 12));
        s.drop(hand, thumb, cuff);
        s.solid(Ink.SAGE, thumb);
        s.solid(Ink.SAGE, hand);
        s.within(hand, () -> s.fill(Ink.clear(Ink.FOREST, 0.75), placed.apply(Form.rect(240, 60, 170, 120, 0))));
        s.solid(Ink.STRAW, cuff);
        for (int y = 358; y <= 386; y += 14) {
            s.line(Ink.clear(Ink.BARK, 0.35), 4, placed.apply(Form.moved(Form.path("M 260 0 L 376 0"), 0, y)));
        }
    }

    static void nestingBox(Sketch s) {
        s.solid(Ink.BARK, Form.rect(306, 350, 28, 74, 3));
        s.shadow(320, 424, 60);
        s.solid(Ink.SKY, Form.mirrored("M 320 120 L 222 210 L 222 356 C 222 362 226 366 232 366 L 320 366 Z"));
        s.line(Ink.clear(Ink.NAVY, 0.22), 4, "M 272 170 L 272 364");
        s.line(Ink.clear(Ink.NAVY, 0.22), 4, "M 368 170 L 368 364");
        s.solid(Ink.TERRACOTTA, "M 320 78 L 462 208 L 440 232 L 320 122 L 200 232 L 178 208 Z");
        s.solid(Ink.CREAM, Form.circle(320, 236, 45));
        s.fill(Ink.INK, Form.circle(320, 236, 34));
        s.solid(Ink.BARK, Form.rect(312, 300, 16, 14, 5));
        s.tube(Ink.BARK, 10, "M 320 308 L 320 318");
        s.solid(Ink.deep(Ink.SKY), Form.rect(208, 358, 224, 18, 6));
        s.solid(Ink.MUSTARD, "M 398 70 C 400 44 436 42 440 68 L 456 74 L 440 82 C 438 104 410 112 392 104 L 360 110 Z");
        s.fill(Ink.INK, Form.circle(426, 66, 4));
    }

    static void wheelbarrow(Sketch s) {
        s.shadow(310, 398, 180);
        s.line(Ink.INK, 13, "M 384 292 L 400 392 L 432 392");
        s.tube(Ink.WOOD, 15, "M 190 344 L 352 300 L 540 228");
        s.solid(Ink.FOREST, "M 186 188 L 476 188 C 470 250 440 292 396 300 L 262 316 C 226 300 204 260 186 188 Z");
        s.solid(Ink.deep(Ink.FOREST), Form.rect(174, 176, 314, 20, 9));
        s.fill(Ink.BARK, "M 204 176 C 226 146 258 154 276 140 C 310 112 372 120 390 146 C 420 140 446 154 458 176 Z");
        s.fill(Ink.LEAF, "M 300 130 C 290 96 300 76 330 66 C 340 96 328 118 304 134 Z");
        s.fill(Ink.LEAF, "M 304 132 C 280 128 262 112 262 90 C 288 92 304 108 306 130 Z");
        s.solid(Ink.INK, Form.circle(194, 348, 50));
        s.fill(Ink.STEEL, Form.circle(194, 348, 28));
        s.fill(Ink.SLATE, Form.circle(194, 348, 9));
        s.tube(Ink.INK, 22, "M 516 238 L 544 227");
    }

    static void leafRake(Sketch s) {
        s.turned(28, 320, 240, () -> {
            Shape handle = Form.rect(311, 22, 18, 250, 8);
            s.drop(handle);
            s.solid(Ink.WOOD, handle);
            for (int tine = -4; tine <= 4; tine++) {
                var bent = "M 320 272 L %d 396 L %d 420".formatted(320 + tine * 24, 320 + tine * 25);
                s.line(Ink.BRASS, 7, bent);
            }
            s.line(Ink.deep(Ink.BRASS), 8, "M 256 356 C 300 346 340 346 384 356");
            s.solid(Ink.FOREST, Form.mirrored("M 320 244 L 304 244 L 290 292 L 320 298 Z"));
        });
        s.solid(Ink.CORAL, "M 446 336 C 456 300 492 296 514 306 C 512 340 484 356 446 336 Z");
        s.line(Ink.TERRACOTTA, 4, "M 436 346 L 494 318");
        s.solid(Ink.MUSTARD, "M 400 424 C 414 396 444 398 460 410 C 452 436 424 444 400 424 Z");
        s.line(Ink.BRASS, 4, "M 392 430 L 440 416");
    }
}
