package shop.storage.seed.draw;

/** Desk: things that keep it in order. */
final class Desktop {

    private Desktop() {}

    static void deskClock(Sketch s) {
        s.shadow(320, 392, 112);
        s.tube(Ink.BARK, 18, "M 246 350 L 228 384");
        s.tube(Ink.BARK, 18, "M 394 350 L 412 384");
        s.solid(Ink.WOOD, Form.circle(320, 240, 144));
        s.fill(Ink.clear(Ink.INK, 0.18), Form.circle(320, 240, 120));
        s.fill(Ink.CREAM, Form.circle(320, 244, 115));
        for (int hour = 0; hour < 12; hour++) {
            var length = hour % 3 == 0 ? 22 : 10;
            s.turned(hour * 30, 320, 242, () -> s.line(Ink.SLATE, 6, Form.path("M 320 142 L 320 " + (142 + length))));
        }
        s.turned(-54, 320, 242, () -> s.line(Ink.INK, 10, "M 320 242 L 320 186"));
        s.turned(54, 320, 242, () -> s.line(Ink.INK, 8, "M 320 242 L 320 164"));
        s.turned(186, 320, 242, () -> s.line(Ink.CORAL, 4, "M 320 218 L 320 330"));
        s.fill(Ink.CORAL, Form.circle(320, 242, 9));
    }

    static void scissors(Sketch s) {
        s.turned(30, 320, 240, () -> {
            s.drop(Form.ring(274, 366, 52, 28), Form.ring(366, 366, 52, 28));
            s.drop(Form.path("M 340 232 L 272 54 L 306 250 Z"), Form.path("M 300 232 L 368 54 L 334 250 Z"));
            s.solid(Ink.SLATE, "M 338 256 C 356 180 366 110 372 50 C 334 110 306 180 300 244 Z");
            s.line(Ink.TEAL, 24, "M 312 250 L 288 330");
            s.line(Ink.TEAL, 22, Form.circle(274, 366, 42));
            s.solid(Ink.STEEL, "M 302 256 C 284 180 274 110 268 50 C 306 110 334 180 340 244 Z");
            s.line(Ink.TEAL, 24, "M 328 250 L 352 330");
            s.line(Ink.TEAL, 22, Form.circle(366, 366, 42));
            s.line(Ink.pale(Ink.TEAL), 6, "M 240 360 C 242 344 252 334 264 331");
            s.line(Ink.pale(Ink.TEAL), 6, "M 332 360 C 334 344 344 334 356 331");
            s.fill(Ink.INK, Form.circle(320, 232, 9));
        });
    }

    static void tapeDispenser(Sketch s) {
        s.shadow(320, 390, 168);
        s.solid(
                Ink.TEAL,
                "M 168 390 C 150 390 150 376 156 350 C 170 290 230 300 300 330 C 370 356 420 330 452 282 L 474 290 "
                        + "L 486 372 C 488 386 480 390 470 390 Z");
        s.line(Ink.clear(Ink.STRAW, 0.95), 8, "M 300 158 C 380 176 430 240 464 284");
        s.solid(Ink.STRAW, Form.circle(274, 256, 102));
        s.fill(Ink.clear(Ink.BRASS, 0.6), Form.ring(274, 256, 78, 72));
        s.fill(Ink.PAPER, Form.circle(274, 256, 56));
        s.fill(Ink.deep(Ink.TEAL), Form.circle(274, 256, 44));
        s.fill(Ink.STEEL, Form.circle(274, 256, 12));
        s.solid(
                Ink.TEAL,
                "M 156 350 C 166 312 196 302 232 308 C 256 366 300 370 340 344 C 380 352 420 330 452 282 L 474 290 "
                        + "L 486 372 C 488 386 480 390 470 390 L 168 390 C 150 390 150 376 156 350 Z");
        s.solid(Ink.STEEL, "M 446 286 L 456 268 L 463 278 L 470 268 L 477 280 L 484 272 L 484 300 L 448 300 Z");
    }

    static void bookends(Sketch s) {
        s.shadow(320, 390, 190);
        s.solid(Ink.SLATE, "M 150 390 L 150 210 L 172 210 L 172 376 L 236 376 L 236 390 Z");
        s.solid(Ink.SLATE, Form.mirror(Form.path("M 150 390 L 150 210 L 172 210 L 172 376 L 236 376 L 236 390 Z")));
        s.solid(Ink.TERRACOTTA, Form.rect(174, 150, 52, 226, 5));
        s.fill(Ink.STRAW, Form.rect(174, 182, 52, 10, 0));
        s.fill(Ink.STRAW, Form.rect(174, 330, 52, 10, 0));
        s.solid(Ink.NAVY, Form.rect(226, 118, 62, 258, 5));
        s.fill(Ink.CREAM, Form.rect(242, 158, 30, 90, 4));
        s.solid(Ink.MUSTARD, Form.rect(288, 176, 40, 200, 5));
        s.line(Ink.deep(Ink.BRASS), 5, "M 298 206 L 318 206");
        s.line(Ink.deep(Ink.BRASS), 5, "M 298 346 L 318 346");
        s.solid(Ink.SAGE, Form.rect(328, 138, 56, 238, 5));
        s.fill(Ink.FOREST, Form.circle(356, 190, 13));
        s.fill(Ink.FOREST, Form.rect(328, 330, 56, 14, 0));
        s.turned(9, 430, 376, () -> {
            s.solid(Ink.BLUSH, Form.rect(386, 156, 46, 216, 5));
            s.fill(Ink.PLUM, Form.rect(386, 190, 46, 10, 0));
        });
    }

    static void globe(Sketch s) {
        s.shadow(320, 392, 96);
        s.solid(Ink.BARK, Form.mirrored("M 320 366 L 262 366 C 246 368 238 378 238 390 L 320 390 Z"));
        s.tube(Ink.BRASS, 14, "M 320 344 L 320 366");
        s.turned(-20, 320, 210, () -> {
            s.line(Ink.BRASS, 11, "M 320 58 C 526 58 526 362 320 362");
            s.solid(Ink.BRASS, Form.circle(320, 62, 10));
            s.solid(Ink.BRASS, Form.circle(320, 358, 10));
        });
        var sea = Form.circle(320, 210, 132);
        s.fill(Ink.SKY, sea);
        s.within(sea, () -> {
            s.fill(
                    Ink.LEAF,
                    "M 196 150 C 210 100 270 80 320 92 C 330 112 300 120 306 140 C 290 160 262 150 258 178 "
                            + "C 270 196 300 196 306 220 C 300 260 280 280 266 320 C 250 300 246 250 226 232 C 200 216 190 190 196 150 Z");
            s.fill(
                    Ink.LEAF,
                    "M 360 128 C 380 100 420 110 470 150 L 470 260 C 440 250 430 220 416 214 C 412 250 406 290 388 296 "
                            + "C 366 270 372 236 352 218 C 336 190 346 150 360 128 Z");
            s.fill(Ink.WHITE, "M 250 80 C 290 100 350 100 390 80 L 320 60 Z");
        });
        s.solid(Ink.clear(Ink.SKY, 0), sea);
        s.line(Ink.clear(Ink.WHITE, 0.5), 9, "M 216 190 C 222 160 236 138 256 122");
    }
}
