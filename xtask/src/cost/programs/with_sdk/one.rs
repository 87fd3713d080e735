#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = cometchat::Client::from_env()?;
    let reasons = client.moderation().reasons().list().await?;
    for reason in &reasons {
        println!("{}: {}", reason.id, reason.name.as_deref().unwrap_or_default());
    }
    Ok(())
}
