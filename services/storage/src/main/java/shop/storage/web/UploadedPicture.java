package shop.storage.web;

/** @param sha256 what a product names as its picture; the picture stands at {@code /api/files/pictures/<sha256>} */
record UploadedPicture(String sha256) {}
