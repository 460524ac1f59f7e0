package io.tandem.sandbox.confluence.web;

import io.tandem.sandbox.host.NavigationLink;
import io.tandem.sandbox.host.Product;
import java.util.List;

/** Puts the screens together and hangs them into the product. */
public final class WebInterface {
    private static final List<String> PATHS = List.of("", "/dashboard.action", "/dosearchsite.action", "/display/*", "/pages/*", "/x/*", "/download/attachments/*");

    private WebInterface() {
    }

    public static void register(Product product, Desk desk) {
        Screens screens = new Screens(product);
        OverviewScreens overview = new OverviewScreens(desk.store(), desk.access(), desk.pages());
        overview.register(screens);
        new ViewScreens(desk, overview).register(screens);
        new EditScreens(desk, new MacroBrowser(product)).register(screens);
        new HistoryScreens(desk).register(screens);
        new PageToolScreens(desk).register(screens);
        new TrashScreens(desk).register(screens);
        new FileScreens(desk).register(screens);
        PATHS.forEach(path -> product.page(path, screens));
        product.page("/sandbox-confluence/*", new FileScreens.Own());
        product.layout().style("/sandbox-confluence/confluence.css");
        product.layout().navigation(() -> List.of(new NavigationLink(Words.plain("spaces"), "/"), new NavigationLink(Words.plain("create"), "/pages/createpage.action"),
                new NavigationLink(Words.plain("search"), "/dosearchsite.action")));
    }
}
