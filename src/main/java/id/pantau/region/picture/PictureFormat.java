package id.pantau.region.picture;

/** What a map can be taken away as. On screen: the message {@code picture.format.<NAME>}. */
public enum PictureFormat {
    PNG(".png", "image/png", Paper.A4),
    SVG(".svg", "image/svg+xml", Paper.A4),
    PDF_A4(".pdf", "application/pdf", Paper.A4),
    PDF_A3("-a3.pdf", "application/pdf", Paper.A3);

    private final String ending;
    private final String mediaType;
    private final Paper paper;

    PictureFormat(String ending, String mediaType, Paper paper) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.paper = paper;
    }

    /** {@code peta-kia-k6-2026-10-desa-a3.pdf}. */
    public String fileName(String name) {
        return name + ending;
    }

    public String mediaType() {
        return mediaType;
    }

    Paper paper() {
        return paper;
    }
}
