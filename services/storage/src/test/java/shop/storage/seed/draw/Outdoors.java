package shop.storage.seed.draw;

/** Travel: what helps on the way. */
final class Outdoors {

    private Outdoors() {}

    static void waterBottle(Sketch s) {
        s.shadow(320, 394, 78);
        s.line(Ink.INK, 12, "M 302 92 C 302 50 338 50 338 92");
        s.solid(Ink.INK, Form.rect(284, 86, 72, 46, 8));
        s.solid(Ink.STEEL, Form.rect(292, 130, 56, 20, 3));
        var body = Form.mirrored(
                "M 320 146 L 292 146 C 290 170 256 172 256 212 L 256 372 C 256 386 264 394 278 394 L 320 394 Z");
        s.fill(Ink.CORAL, body);
        s.within(body, () -> {
            s.fill(Ink.TERRACOTTA, "M 240 330 L 296 262 L 330 300 L 362 250 L 410 330 L 410 410 L 240 410 Z");
            s.fill(Ink.CREAM, Form.circle(344, 216, 15));
        });
        s.solid(Ink.clear(Ink.CORAL, 0), body);
        s.line(Ink.clear(Ink.WHITE, 0.5), 8, "M 274 222 L 274 320");
    }

    static void tent(Sketch s) {
        s.shadow(320, 384, 212);
        s.line(Ink.BARK, 5, "M 166 330 L 112 384");
        s.line(Ink.BARK, 5, "M 476 330 L 532 384");
        s.solid(Ink.MUSTARD, Form.mirrored("M 320 122 C 250 190 180 300 136 382 L 320 382 Z"));
        s.fill(
                Ink.clear(Ink.TERRACOTTA, 0.85),
                "M 320 122 C 380 190 460 300 504 382 L 420 382 C 400 290 366 190 320 122 Z");
        s.fill(Ink.INK, Form.mirrored("M 320 180 C 296 250 262 330 240 382 L 320 382 Z"));
        s.solid(Ink.STRAW, "M 320 180 C 296 250 262 330 240 382 L 266 382 C 296 340 312 270 320 180 Z");
        s.solid(
                Ink.STRAW,
                Form.mirror(Form.path("M 320 180 C 296 250 262 330 240 382 L 266 382 C 296 340 312 270 320 180 Z")));
        s.tube(Ink.BARK, 9, "M 320 128 L 306 100");
        s.tube(Ink.BARK, 9, "M 320 128 L 334 100");
        s.fill(Ink.CORAL, "M 334 98 L 378 108 L 338 122 Z");
    }

    static void binoculars(Sketch s) {
        s.line(Ink.BARK, 9, "M 232 140 C 120 40 110 300 190 330");
        s.line(Ink.BARK, 9, "M 408 140 C 520 40 530 300 450 330");
        s.shadow(320, 392, 158);
        s.solid(Ink.SLATE, Form.rect(276, 188, 88, 104, 8));
        s.solid(Ink.INK, Form.rect(304, 150, 32, 50, 6));
        var tube = Form.path("M 216 134 L 282 134 L 296 214 L 306 350 L 168 350 L 196 214 Z");
        s.solid(Ink.FOREST, tube);
        s.solid(Ink.FOREST, Form.moved(tube, 166, 0));
        for (int x = 0; x <= 166; x += 166) {
            s.solid(Ink.INK, Form.rect(206 + x, 96, 84, 46, 10));
            s.solid(Ink.BRASS, Form.rect(193 + x, 206, 106, 12, 4));
            s.solid(Ink.INK, Form.rect(160 + x, 338, 154, 50, 14));
            s.line(Ink.clear(Ink.WHITE, 0.3), 8, "M %d 240 L %d 316".formatted(206 + x, 196 + x));
        }
    }

    static void compass(Sketch s) {
        s.drop(Form.circle(320, 262, 148), Form.ring(320, 92, 36, 22));
        s.line(Ink.BRASS, 11, Form.circle(320, 88, 28));
        s.solid(Ink.BRASS, Form.rect(300, 104, 40, 26, 6));
        s.solid(Ink.BRASS, Form.circle(320, 262, 148));
        s.fill(Ink.clear(Ink.INK, 0.25), Form.circle(320, 262, 124));
        s.fill(Ink.CREAM, Form.circle(320, 265, 120));
        for (int mark = 0; mark < 24; mark++) {
            var inner = mark % 6 == 0 ? 182 : 166;
            s.turned(mark * 15, 320, 265, () -> s.line(Ink.SLATE, 4, Form.path("M 320 156 L 320 " + inner)));
        }
        s.turned(38, 320, 265, () -> {
            s.solid(Ink.CORAL, "M 320 172 L 344 265 L 296 265 Z");
            s.solid(Ink.NAVY, "M 320 358 L 344 265 L 296 265 Z");
        });
        s.solid(Ink.BRASS, Form.circle(320, 265, 13));
    }

    static void umbrella(Sketch s) {
        s.shadow(344, 408, 62);
        s.tube(Ink.STEEL, 8, "M 320 74 L 320 350");
        s.line(Ink.BARK, 15, "M 320 340 L 320 372 C 320 412 368 412 370 376");
        var canopy =
                Form.mirrored("M 320 88 C 206 88 130 164 120 262 C 138 240 166 240 186 262 C 204 240 234 240 253 262 "
                        + "C 272 240 300 240 320 262 Z");
        s.solid(Ink.CORAL, canopy);
        s.fill(
                Ink.clear(Ink.CREAM, 0.9),
                Form.mirrored("M 320 88 C 240 110 190 180 186 262 C 204 240 234 240 253 262 "
                        + "C 254 190 280 120 320 88 Z"));
        s.within(
                canopy,
                () -> s.fill(Ink.clear(Ink.INK, 0.12), "M 320 88 C 390 110 440 190 454 262 L 530 280 L 530 80 Z"));
        s.solid(Ink.BARK, Form.rect(314, 64, 12, 28, 5));
    }
}
