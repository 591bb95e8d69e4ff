import { createContext, useContext } from "react";

/** The content security policy's nonce for this page; empty in the browser, where it is no longer needed. */
export const NonceContext = createContext("");
export const useNonce = () => useContext(NonceContext);
