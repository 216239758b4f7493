package shop.storage.seed.draw;

/** Kitchen: what cooks work with. */
final class Cooking {

    private Cooking() {}

    static void skillet(Sketch s) {
        s.turned(-28, 320, 240, () -> {
            s.drop(Form.circle(268, 240, 148), Form.rect(400, 221, 159, 38, 19));
            s.tube(Ink.INK, 38, "M 400 240 L 540 240");
            s.fill(Backdrop.KITCHEN.colour, Form.oval(540, 240, 12, 7));
            s.solid(Ink.INK, Form.circle(268, 240, 148));
            s.solid(Ink.INK, Form.rect(250, 84, 36, 20, 8));
            s.fill(Ink.SLATE, Form.ring(268, 240, 136, 126));
            s.fill(Ink.mix(Ink.INK, Ink.SLATE, 0.25), Form.circle(268, 240, 126));
        });
        s.fill(
                Ink.WHITE,
                "M 222 232 C 240 180 296 200 322 216 C 366 226 362 292 322 304 C 300 336 236 330 226 292 C 206 276 206 252 222 232 Z");
        s.solid(Ink.MUSTARD, Form.circle(282, 262, 33));
        s.line(Ink.clear(Ink.WHITE, 0.7), 6, "M 262 254 C 266 246 272 242 278 241");
    }

    static void casserole(Sketch s) {
        s.shadow(320, 390, 165);
        s.line(Ink.deep(Ink.TERRACOTTA), 20, "M 196 262 C 138 256 138 300 192 300");
        s.line(Ink.deep(Ink.TERRACOTTA), 20, "M 444 262 C 502 256 502 300 448 300");
        s.solid(Ink.TERRACOTTA, Form.mirrored("M 320 232 L 180 232 L 188 350 C 190 378 206 390 232 390 L 320 390 Z"));
        s.solid(Ink.TERRACOTTA, Form.mirrored("M 320 152 C 236 152 186 186 176 222 L 320 222 Z"));
        s.solid(Ink.deep(Ink.TERRACOTTA), Form.rect(166, 218, 308, 22, 10));
        s.solid(Ink.BRASS, Form.rect(308, 136, 24, 22, 4));
        s.solid(Ink.BRASS, Form.oval(320, 130, 30, 13));
        s.line(Ink.clear(Ink.WHITE, 0.35), 9, "M 206 262 L 212 330");
    }

    static void choppingBoard(Sketch s) {
        s.turned(8, 320, 240, () -> {
            var board = Form.mirrored("M 320 62 C 300 62 292 74 294 92 C 298 126 286 132 258 134 "
                    + "C 236 136 222 148 222 170 L 222 370 C 222 388 234 398 252 398 L 320 398 Z");
            s.drop(board);
            s.solid(Ink.WOOD, board);
            s.fill(Backdrop.KITCHEN.colour, Form.circle(320, 88, 9));
            s.line(Ink.clear(Ink.BARK, 0.35), 4, "M 262 170 C 256 250 270 300 262 370");
            s.line(Ink.clear(Ink.BARK, 0.35), 4, "M 300 158 C 296 240 306 310 300 376");
            s.line(Ink.clear(Ink.BARK, 0.35), 4, "M 340 158 C 348 230 332 320 342 376");
            s.line(Ink.clear(Ink.BARK, 0.35), 4, "M 380 170 C 374 240 386 310 378 370");
        });
        s.drop(Form.circle(388, 306, 52));
        s.solid(Ink.CORAL, Form.circle(388, 306, 52));
        s.fill(Ink.FOREST, "M 384 262 L 366 246 L 386 250 L 394 232 L 400 250 L 420 248 L 404 264 Z");
    }

    static void chefsKnife(Sketch s) {
        s.turned(-32, 320, 240, () -> {
            var blade = Form.path("M 70 214 L 388 206 L 388 282 C 240 290 130 270 70 214 Z");
            s.drop(blade, Form.rect(380, 206, 176, 52, 20));
            s.solid(Ink.STEEL, blade);
            s.fill(
                    Ink.pale(Ink.pale(Ink.STEEL)),
                    "M 76 218 C 140 258 250 268 388 258 L 388 282 C 240 290 130 270 76 218 Z");
            s.solid(Ink.SLATE, Form.rect(380, 202, 26, 62, 6));
            s.solid(Ink.BARK, "M 404 204 L 530 204 C 560 204 566 250 548 262 C 530 270 520 250 404 250 Z");
            for (int x = 436; x <= 516; x += 40) {
                s.fill(Ink.BRASS, Form.circle(x, 226, 7));
            }
        });
    }

    static void rollingPin(Sketch s) {
        s.turned(-30, 320, 240, () -> {
            s.drop(Form.rect(70, 222, 500, 36, 18), Form.rect(156, 192, 328, 96, 24));
            s.solid(Ink.BARK, Form.rect(70, 222, 110, 36, 18));
            s.solid(Ink.BARK, Form.rect(460, 222, 110, 36, 18));
            s.solid(Ink.WOOD, Form.rect(156, 192, 328, 96, 24));
            s.line(Ink.clear(Ink.BARK, 0.3), 4, "M 190 226 C 260 218 330 232 450 224");
            s.line(Ink.clear(Ink.BARK, 0.3), 4, "M 200 254 C 280 262 350 246 440 256");
            s.line(Ink.clear(Ink.WHITE, 0.4), 8, "M 186 208 L 440 208");
        });
    }
}
