package shop.storage.seed.draw;

/** Travel: what one packs and wears. */
final class Packing {

    private Packing() {}

    static void suitcase(Sketch s) {
        s.shadow(320, 404, 120);
        s.line(Ink.SLATE, 10, "M 282 150 L 282 62 L 358 62 L 358 150");
        s.tube(Ink.INK, 18, "M 282 62 L 358 62");
        s.solid(Ink.INK, Form.circle(250, 392, 15));
        s.solid(Ink.INK, Form.circle(390, 392, 15));
        s.solid(Ink.TEAL, Form.rect(214, 130, 212, 256, 28));
        for (int x = 254; x <= 386; x += 33) {
            s.line(Ink.clear(Ink.INK, 0.22), 6, "M %1$d 156 L %1$d 360".formatted(x));
        }
        s.solid(Ink.INK, Form.rect(284, 118, 72, 20, 8));
        s.solid(Ink.CREAM, "M 366 138 L 384 138 L 398 178 L 388 204 L 358 204 L 352 178 Z");
        s.fill(Ink.CORAL, Form.circle(374, 182, 9));
        s.fill(Ink.BRASS, Form.rect(208, 246, 18, 28, 4));
        s.fill(Ink.BRASS, Form.rect(414, 246, 18, 28, 4));
    }

    static void backpack(Sketch s) {
        s.shadow(320, 396, 130);
        s.line(Ink.BARK, 14, "M 290 92 C 290 54 350 54 350 92");
        s.tube(Ink.deep(Ink.FOREST), 30, "M 208 240 L 200 344");
        s.tube(Ink.deep(Ink.FOREST), 30, "M 432 240 L 440 344");
        s.solid(
                Ink.FOREST,
                Form.mirrored("M 320 84 C 240 84 208 130 208 200 L 204 356 C 204 382 218 394 240 394 L 320 394 Z"));
        s.solid(
                Ink.LEAF,
                Form.mirrored("M 320 106 C 252 106 226 140 222 198 L 222 226 C 222 236 230 240 240 240 L 320 240 Z"));
        s.solid(Ink.LEAF, Form.rect(232, 276, 176, 102, 16));
        s.fill(Ink.clear(Ink.INK, 0.25), Form.rect(244, 304, 152, 6, 3));
        for (int x = 264; x <= 354; x += 90) {
            s.solid(Ink.BARK, Form.rect(x, 196, 22, 100, 4));
            s.fill(Ink.BRASS, Form.rect(x - 4, 244, 30, 22, 4));
            s.fill(Ink.BARK, Form.rect(x + 3, 250, 16, 10, 2));
        }
    }

    static void sunHat(Sketch s) {
        s.shadow(320, 346, 210);
        s.solid(
                Ink.STRAW,
                "M 108 304 C 150 262 240 246 320 246 C 400 246 490 262 532 304 C 540 330 430 352 320 352 "
                        + "C 210 352 100 330 108 304 Z");
        var crown = Form.mirrored("M 320 134 C 250 128 220 180 212 284 C 232 306 280 312 320 312 Z");
        s.solid(Ink.STRAW, crown);
        s.within(crown, () -> {
            for (int y = 150; y < 250; y += 20) {
                s.line(Ink.clear(Ink.BRASS, 0.55), 3, Form.moved(Form.path("M 200 0 C 260 20 380 20 440 0"), 0, y));
            }
            s.fill(Ink.NAVY, "M 190 238 C 250 270 390 270 450 238 L 450 286 C 390 320 250 320 190 286 Z");
        });
        s.line(Ink.clear(Ink.BRASS, 0.55), 3, "M 138 306 C 200 342 440 342 502 306");
        s.line(Ink.clear(Ink.BRASS, 0.55), 3, "M 176 290 C 190 300 204 306 212 308");
        s.line(Ink.clear(Ink.BRASS, 0.55), 3, "M 464 290 C 450 300 436 306 428 308");
    }

    static void travelPillow(Sketch s) {
        s.shadow(320, 384, 138);
        var pillow =
                Form.mirrored("M 320 92 C 214 92 166 164 172 248 C 178 320 210 380 254 380 C 292 380 302 346 288 312 "
                        + "C 270 270 266 210 320 208 Z");
        s.solid(Ink.PLUM, pillow);
        s.line(Ink.clear(Ink.WHITE, 0.5), 4, "M 236 364 C 196 320 186 140 320 128 C 454 140 444 320 404 364");
        s.tube(Ink.CREAM, 12, "M 284 330 L 356 330");
        s.solid(Ink.CREAM, Form.rect(306, 318, 28, 24, 6));
    }

    static void passportWallet(Sketch s) {
        s.turned(-8, 320, 240, () -> {
            var wallet = Form.rect(216, 110, 208, 276, 18);
            s.drop(wallet, Form.rect(276, 66, 132, 100, 8));
            s.turned(9, 340, 120, () -> {
                s.solid(Ink.WHITE, Form.rect(292, 62, 116, 130, 6));
                s.fill(Ink.SKY, Form.rect(292, 76, 116, 18, 0));
            });
            s.solid(Ink.NAVY, Form.rect(240, 84, 140, 130, 10));
            s.solid(Ink.BARK, wallet);
            s.fill(Ink.BARK, Form.rect(226, 104, 188, 30, 12));
            s.line(Ink.clear(Ink.STRAW, 0.8), 3, Form.rect(230, 124, 180, 248, 12));
            s.fill(Ink.BRASS, Form.ring(320, 236, 42, 36));
            s.line(Ink.BRASS, 5, Form.oval(320, 236, 17, 38));
            s.line(Ink.BRASS, 5, "M 282 236 L 358 236");
            s.line(Ink.BRASS, 7, "M 286 318 L 354 318");
        });
    }
}
