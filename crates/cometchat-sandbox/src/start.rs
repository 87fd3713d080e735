//! From options to a running sandbox.

use std::io;
use std::sync::Arc;

use crate::app::App;
use crate::builder::{SandboxBuilder, invalid};
use crate::http::Server;
use crate::sandbox::Sandbox;
use crate::state_file;

impl SandboxBuilder {
    /// Starts the sandbox on a thread of its own.
    ///
    /// # Errors
    ///
    /// [`InvalidInput`](io::ErrorKind::InvalidInput) if an option breaks a rule, with a text that names it; a state file that cannot be read; otherwise what keeps
    /// it from listening, most likely [`AddrInUse`](io::ErrorKind::AddrInUse), with a text that names the port and a way out.
    pub async fn start(self) -> io::Result<Sandbox> {
        let settings = self.settings()?;
        let address = settings.address;
        let app = Arc::new(App::new(settings).map_err(invalid)?);
        if let Some(path) = &app.settings.state_file {
            state_file::read(&app, path)?;
        }
        let server = Server::start(Arc::clone(&app), address)?;
        Ok(Sandbox::new(app, server))
    }
}
