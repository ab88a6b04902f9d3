package id.pantau.base.ui;

/** A form that closes once it is saved and tells the page behind it. */
public class SavingDialog extends FormDialog {

    private final transient Runnable saved;
    private boolean keptOpen;

    /**
     * @param title already translated
     * @param saved runs after something was stored
     */
    public SavingDialog(String title, Runnable saved) {
        super(title);
        this.saved = saved;
    }

    /** @param save stores the form; a refusal keeps the dialog open and is shown in it */
    @Override
    protected void onSave(String label, Runnable save) {
        super.onSave(label, () -> {
            keptOpen = false;
            save.run();
            if (!keptOpen) {
                finish();
            }
        });
    }

    /** Something was stored. */
    protected final void finish() {
        close();
        saved.run();
    }

    /** Called while it saves: something is to be read first, and nothing was stored. */
    protected final void keepOpen() {
        keptOpen = true;
    }

    /** What runs after something was stored. */
    protected final Runnable saved() {
        return saved;
    }
}
