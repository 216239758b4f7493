package shop.storage.seed.draw;

/** Light: flames, bulbs and lights to carry. */
final class Glow {

    private Glow() {}

    static void stormLantern(Sketch s) {
        s.shadow(320, 398, 92);
        s.glow(320, 250, 158);
        s.line(Ink.SLATE, 8, "M 232 190 C 210 30 430 30 408 190");
        s.line(Ink.TERRACOTTA, 15, "M 244 352 C 196 310 206 200 262 164");
        s.line(Ink.TERRACOTTA, 15, "M 396 352 C 444 310 434 200 378 164");
        s.fill(Ink.clear(Ink.WHITE, 0.72), Form.mirrored("M 320 172 L 284 172 C 248 220 244 270 280 316 L 320 316 Z"));
        s.fill(Ink.MUSTARD, Form.mirrored("M 320 204 C 300 240 290 256 292 276 C 294 296 306 302 320 302 Z"));
        s.fill(Ink.CREAM, Form.mirrored("M 320 246 C 310 264 306 272 308 282 C 310 294 314 298 320 298 Z"));
        s.solid(Ink.TERRACOTTA, Form.mirrored("M 320 104 L 286 104 L 276 134 L 262 160 L 262 176 L 320 176 Z"));
        s.solid(Ink.BRASS, Form.rect(278, 306, 84, 24, 6));
        s.solid(Ink.TERRACOTTA, Form.mirrored("M 320 326 L 244 326 L 234 384 C 234 392 238 398 246 398 L 320 398 Z"));
        s.solid(Ink.BRASS, Form.circle(374, 356, 10));
    }

    static void candles(Sketch s) {
        s.shadow(320, 394, 160);
        candle(s, 186, 232, 74);
        candle(s, 380, 270, 78);
        candle(s, 272, 168, 88);
    }

    private static void candle(Sketch s, int x, int top, int width) {
        double middle = x + width / 2.0;
        s.glow(middle, top - 38, 74);
        s.line(Ink.INK, 5, Form.rect(middle, top - 18, 0.1, 18, 0));
        var flame = Form.mirrored("M 320 -74 C 302 -44 300 -36 302 -24 C 304 -14 312 -10 320 -10 Z");
        s.fill(Ink.MUSTARD, Form.moved(flame, middle - 320, top));
        s.fill(Ink.CREAM, Form.oval(middle, top - 24, 7, 12));
        s.solid(Ink.STRAW, Form.rect(x, top, width, 392 - top, 9));
        s.fill(Ink.clear(Ink.WHITE, 0.5), Form.oval(middle, top + 9, width / 2.0 - 8, 7));
    }

    static void stringLights(Sketch s) {
        var wire = "M 40 130 C 150 260 260 270 320 210 C 400 130 500 180 600 300";
        int[][] bulbs = {{88, 180}, {158, 224}, {234, 240}, {304, 222}, {372, 176}, {446, 172}, {512, 212}, {572, 266}};
        for (var bulb : bulbs) {
            s.glow(bulb[0], bulb[1] + 50, 54);
        }
        s.line(Ink.INK, 6, wire);
        for (var bulb : bulbs) {
            s.solid(
                    Ink.LIT,
                    Form.moved(
                            Form.mirrored("M 320 20 C 300 34 294 50 296 62 C 298 78 310 84 320 84 Z"),
                            bulb[0] - 320,
                            bulb[1] - 8));
            s.solid(Ink.INK, Form.rect(bulb[0] - 11, bulb[1] - 4, 22, 24, 5));
        }
    }

    static void paperLantern(Sketch s) {
        s.glow(320, 244, 206);
        s.line(Ink.INK, 5, "M 320 0 L 320 96");
        var globe = Form.oval(320, 244, 158, 150);
        s.fill(Ink.CREAM, globe);
        s.within(globe, () -> {
            s.fill(Ink.clear(Ink.LIT, 0.5), Form.circle(320, 250, 96));
            for (int rib = -5; rib <= 5; rib++) {
                s.line(
                        Ink.clear(Ink.BRASS, 0.5),
                        3,
                        "M 150 %1$d C 240 %2$d 400 %2$d 490 %1$d".formatted(244 + rib * 27, 248 + rib * 31));
            }
        });
        s.solid(Ink.clear(Ink.CREAM, 0), globe);
        s.solid(Ink.BARK, Form.rect(280, 88, 80, 14, 6));
        s.solid(Ink.BARK, Form.rect(284, 388, 72, 12, 6));
    }

    static void pocketTorch(Sketch s) {
        s.turned(-28, 320, 240, () -> {
            s.fill(Ink.clear(Ink.CREAM, 0.5), "M 420 200 L 660 96 L 660 384 L 420 280 Z");
            s.fill(Ink.clear(Ink.LIT, 0.55), "M 420 212 L 660 156 L 660 324 L 420 268 Z");
            s.drop(
                    Form.rect(104, 206, 230, 68, 14),
                    Form.path("M 330 206 L 400 180 L 420 180 L 420 300 L 400 300 L 330 274 Z"));
            s.solid(Ink.INK, Form.rect(104, 206, 236, 68, 14));
            for (int x = 130; x <= 210; x += 16) {
                s.line(Ink.SLATE, 5, "M %1$d 220 L %1$d 260".formatted(x));
            }
            s.solid(Ink.CORAL, Form.rect(264, 216, 44, 18, 8));
            s.solid(Ink.INK, "M 330 206 L 392 178 L 392 302 L 330 274 Z");
            s.solid(Ink.MUSTARD, Form.rect(388, 174, 22, 132, 7));
            s.fill(Ink.WHITE, Form.oval(412, 240, 9, 56));
        });
    }
}
