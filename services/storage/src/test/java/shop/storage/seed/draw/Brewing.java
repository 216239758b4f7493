package shop.storage.seed.draw;

/** Kitchen: what stands on the table. */
final class Brewing {

    private Brewing() {}

    static void kettle(Sketch s) {
        s.shadow(320, 390, 160);
        s.line(Ink.INK, 13, "M 232 226 C 222 84 418 84 408 226");
        s.tube(Ink.WOOD, 22, "M 276 128 C 302 116 338 116 364 128");
        s.solid(Ink.deep(Ink.TEAL), "M 400 300 C 446 290 452 240 486 214 L 508 234 C 482 262 478 334 412 360 Z");
        s.solid(Ink.TEAL, Form.mirrored("M 320 204 C 238 204 196 258 182 330 C 176 366 188 390 214 390 L 320 390 Z"));
        s.solid(Ink.deep(Ink.TEAL), Form.mirrored("M 320 192 C 284 192 262 202 254 222 L 320 226 Z"));
        s.solid(Ink.WOOD, Form.oval(320, 184, 17, 14));
        s.line(Ink.clear(Ink.WHITE, 0.35), 9, "M 222 330 C 228 296 240 274 256 258");
    }

    static void frenchPress(Sketch s) {
        s.shadow(330, 392, 120);
        s.line(Ink.INK, 18, "M 398 190 C 470 186 470 320 398 316");
        s.fill(Ink.clear(Ink.WHITE, 0.75), Form.rect(240, 160, 160, 228, 14));
        s.fill(Ink.BARK, Form.rect(248, 236, 144, 146, 10));
        s.fill(Ink.deep(Ink.deep(Ink.BARK)), Form.rect(248, 300, 144, 82, 10));
        s.solid(Ink.STEEL, Form.rect(246, 288, 148, 13, 5));
        s.line(Ink.SLATE, 7, "M 320 90 L 320 286");
        s.solid(Ink.STEEL, "M 222 176 L 238 150 L 402 150 L 402 176 Z");
        s.solid(Ink.STEEL, Form.mirrored("M 320 126 C 276 126 252 134 248 152 L 320 152 Z"));
        s.solid(Ink.INK, Form.circle(320, 92, 16));
        s.line(Ink.clear(Ink.WHITE, 0.55), 8, "M 262 200 L 262 350");
        s.tube(Ink.STEEL, 12, "M 240 372 L 400 372");
        s.line(Ink.SLATE, 9, "M 246 376 L 242 390");
        s.line(Ink.SLATE, 9, "M 394 376 L 398 390");
    }

    static void mug(Sketch s) {
        s.shadow(310, 388, 125);
        s.line(Ink.deep(Ink.CREAM), 26, "M 396 236 C 476 222 476 342 392 336");
        var body = Form.path(
                "M 210 186 L 408 186 L 400 346 C 398 376 382 388 354 388 L 264 388 C 236 388 220 376 218 346 Z");
        s.fill(Ink.CREAM, body);
        s.within(body, () -> s.fill(Ink.TERRACOTTA, "M 190 296 C 250 270 350 320 440 284 L 440 400 L 190 400 Z"));
        s.solid(Ink.clear(Ink.CREAM, 0), body);
        s.fill(Ink.deep(Ink.PAPER), Form.oval(309, 188, 99, 20));
        s.fill(Ink.deep(Ink.deep(Ink.BARK)), Form.oval(309, 192, 88, 14));
        s.line(Ink.clear(Ink.WHITE, 0.8), 8, "M 276 150 C 258 130 294 116 278 92");
        s.line(Ink.clear(Ink.WHITE, 0.8), 8, "M 330 150 C 312 130 348 116 332 92");
    }

    static void pepperMill(Sketch s) {
        s.shadow(320, 392, 82);
        s.solid(Ink.STEEL, Form.circle(320, 86, 12));
        s.solid(Ink.WOOD, Form.mirrored("M 320 96 C 286 96 266 118 266 146 C 266 164 278 178 290 184 L 320 184 Z"));
        s.solid(Ink.BRASS, Form.rect(284, 182, 72, 14, 4));
        s.solid(
                Ink.WOOD,
                Form.mirrored("M 320 196 L 280 196 C 262 214 262 232 284 250 C 298 280 284 300 270 330 L 262 384 "
                        + "C 262 390 266 392 272 392 L 320 392 Z"));
        s.line(Ink.clear(Ink.BARK, 0.6), 5, "M 286 252 C 304 258 336 258 354 252");
        s.line(Ink.clear(Ink.BARK, 0.6), 5, "M 268 344 C 300 352 340 352 372 344");
        s.fill(Ink.INK, Form.circle(420, 386, 6));
        s.fill(Ink.INK, Form.circle(438, 378, 6));
        s.fill(Ink.INK, Form.circle(446, 390, 6));
    }

    static void mixingBowls(Sketch s) {
        s.shadow(320, 390, 165);
        s.solid(Ink.MUSTARD, Form.mirrored("M 320 158 L 226 158 C 230 216 250 250 290 262 L 320 262 Z"));
        s.solid(Ink.CREAM, Form.mirrored("M 320 206 L 190 206 C 194 270 224 312 280 324 L 320 324 Z"));
        s.solid(Ink.SAGE, Form.mirrored("M 320 258 L 152 258 C 156 330 200 378 270 390 L 320 390 Z"));
        s.solid(Ink.pale(Ink.SAGE), Form.rect(142, 248, 356, 20, 10));
        s.solid(Ink.WHITE, Form.rect(180, 196, 280, 18, 9));
        s.solid(Ink.pale(Ink.MUSTARD), Form.rect(216, 149, 208, 16, 8));
        s.tube(Ink.WOOD, 15, "M 356 150 L 410 76");
    }
}
