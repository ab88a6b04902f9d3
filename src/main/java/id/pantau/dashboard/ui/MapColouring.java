package id.pantau.dashboard.ui;

/** What the colours of the map mean. On screen: the message {@code peta.colouring.<NAME>}. */
enum MapColouring {
    /** Classes of the figure by the limits of the indicator. */
    CLASSES,
    /** The four words of the PWS. */
    STATUS
}
