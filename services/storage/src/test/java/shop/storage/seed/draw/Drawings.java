package shop.storage.seed.draw;

import java.awt.image.BufferedImage;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Which drawing shows which product: of each category ten, in the order of their numbers. */
final class Drawings {

    private static final SortedMap<String, Drawing> ALL = new TreeMap<>();

    private record Drawing(Backdrop backdrop, Consumer<Sketch> hand) {}

    static {
        ten(
                "KIT",
                Backdrop.KITCHEN,
                Brewing::kettle,
                Brewing::frenchPress,
                Brewing::mug,
                Brewing::pepperMill,
                Brewing::mixingBowls,
                Cooking::skillet,
                Cooking::casserole,
                Cooking::choppingBoard,
                Cooking::chefsKnife,
                Cooking::rollingPin);
        ten(
                "GAR",
                Backdrop.GARDEN,
                Planting::wateringCan,
                Planting::handTrowel,
                Planting::flowerPot,
                Planting::herbPlanter,
                Planting::gardenHose,
                Tending::pruningShears,
                Tending::gardenGloves,
                Tending::nestingBox,
                Tending::wheelbarrow,
                Tending::leafRake);
        ten(
                "DSK",
                Backdrop.DESK,
                Writing::notebook,
                Writing::pencilCup,
                Writing::fountainPen,
                Writing::letterTray,
                Writing::deskCalendar,
                Desktop::deskClock,
                Desktop::scissors,
                Desktop::tapeDispenser,
                Desktop::bookends,
                Desktop::globe);
        ten(
                "TRV",
                Backdrop.TRAVEL,
                Packing::suitcase,
                Packing::backpack,
                Packing::sunHat,
                Packing::travelPillow,
                Packing::passportWallet,
                Outdoors::waterBottle,
                Outdoors::tent,
                Outdoors::binoculars,
                Outdoors::compass,
                Outdoors::umbrella);
        ten(
                "LGT",
                Backdrop.LIGHT,
                Lamps::deskLamp,
                Lamps::pendantLamp,
                Lamps::floorLamp,
                Lamps::tableLamp,
                Lamps::mushroomLamp,
                Glow::stormLantern,
                Glow::candles,
                Glow::stringLights,
                Glow::paperLantern,
                Glow::pocketTorch);
        ten(
                "TEX",
                Backdrop.TEXTILE,
                Bedding::blanket,
                Bedding::cushion,
                Bedding::bathTowels,
                Bedding::rug,
                Bedding::apron,
                Wearing::toteBag,
                Wearing::woolSocks,
                Wearing::ovenMitt,
                Wearing::scarf,
                Wearing::beanie);
    }

    private Drawings() {}

    static Set<String> skus() {
        return ALL.keySet();
    }

    /** The picture of a product, drawn anew. */
    static BufferedImage draw(String sku) {
        var drawing = Objects.requireNonNull(ALL.get(sku), sku);
        var sketch = new Sketch(drawing.backdrop());
        drawing.hand().accept(sketch);
        return FewColours.of(sketch.image());
    }

    @SafeVarargs
    private static void ten(String prefix, Backdrop backdrop, Consumer<Sketch>... hands) {
        for (int number = 1; number <= hands.length; number++) {
            ALL.put("%s-%03d".formatted(prefix, number), new Drawing(backdrop, hands[number - 1]));
        }
    }
}
