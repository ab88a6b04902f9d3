package id.pantau.region.ui;

/** One line of a region's card: what it is and how much, both ready for the reader ("Capaian", "31 dari 45 ibu hamil"). */
public record MapLine(String label, String value) {}
