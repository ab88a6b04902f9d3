package id.pantau.base.ui;

/** Tells whether the figures on screen are invented ones, which is said on every page. Implemented by the region module. */
public interface ExampleNotice {

    boolean isExample();
}
